import type { EvidenceEntry, RuleEntry, SourceEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import { citationOf, shortNameOf } from '../citation';
import type { Library } from '../library';
import type { CitedStatement, GateShown, Pointer, Provenance, RuleShown, SourceShown } from '../shown/schema';

/** What every statement in the knowledge base carries. */
export type Written = Pick<EvidenceEntry, 'source' | 'grade' | 'gradeReason' | 'readFrom' | 'reviewedOn' | 'caveat'>;

export const provenanceOf = (written: Written, { sources }: Pick<Library, 'sources'>): Provenance => ({
  citation: citationOf(written.source, sources),
  grade: written.grade,
  gradeReason: written.gradeReason,
  readFrom: written.readFrom,
  reviewedOn: written.reviewedOn,
  caveat: written.caveat ?? null,
});

export const citedStatementOf = (
  written: Written & { readonly statement: string },
  library: Pick<Library, 'sources'>,
): CitedStatement => ({ statement: written.statement, ...provenanceOf(written, library) });

export const sourceShownOf = (source: SourceEntry): SourceShown => ({
  ...source,
  href: addressOf.source(source.id),
  short: shortNameOf(source),
});

/** The sources named, each once, by their short names. */
export const sourcesShown = (ids: Iterable<string>, { sources }: Pick<Library, 'sources'>): readonly SourceShown[] =>
  [...new Set(ids)]
    .flatMap((id) => sources.get(id) ?? [])
    .map(sourceShownOf)
    .sort((a, b) => a.short.localeCompare(b.short, 'en'));

export const ruleShownOf = (rule: RuleEntry, library: Pick<Library, 'sources'>): RuleShown => ({
  ...provenanceOf(rule, library),
  id: rule.id,
  href: addressOf.evidence(rule.id),
  kind: rule.kind,
  title: rule.title,
  action: rule.action,
  body: rule.body,
  urgency: 'urgency' in rule ? rule.urgency : null,
  strength: rule.kind === 'alarm' ? rule.strength : null,
  direction: rule.kind === 'recommendation' ? rule.direction : null,
});

export const gateShownOf = ({ ageFrom, ageTo, sex }: RuleEntry['gate']): GateShown => ({
  ageFrom: ageFrom ?? null,
  ageTo: ageTo ?? null,
  sex: sex ?? null,
});

/** A condition of the list; or what else a test was measured for (“relapse of Crohn disease”), which has no page. */
export const conditionPointer = (id: string, { conditions }: Pick<Library, 'conditions'>): Pointer => {
  const name = conditions.get(id)?.name;
  return name ? { href: addressOf.condition(id), label: name } : { href: '/library', label: id.replaceAll('-', ' ') };
};
