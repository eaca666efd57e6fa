import { addressOf } from '../addresses';
import { namesRead, rulesReading } from '../cross-references';
import type { Library } from '../library';
import { backgroundFiguresOf } from './figures';
import { investigationPointer } from './investigation';
import { leaning, measurementOf } from './measurement';
import { findingPointer, pointerTo } from './pointers';
import { provenanceOf, ruleShownOf, sourcesShown } from './provenance';
import type { FindingView } from './schema';

/** What a finding means and how it speaks in each condition, or `null` when there is none of that id. */
export const findingView = (id: string, library: Library): FindingView | null => {
  const entry = library.findings.get(id);
  if (!entry) return null;
  const evidence = library.entries.findingEvidence.filter(({ finding }) => finding === id);
  const background = library.entries.backgrounds.find(({ finding }) => finding === id);
  const rules = rulesReading(id, library);
  const disturbs = library.entries.investigations.filter(({ spoiledBy }) =>
    spoiledBy.some(({ when }) => when !== undefined && namesRead(when).includes(id)),
  );
  return {
    id,
    label: entry.label,
    alsoKnownAs: entry.alsoKnownAs,
    question: entry.question,
    definition: entry.definition,
    choices: entry.kind.type === 'choice' ? entry.kind.choices.map(({ label }) => label) : [],
    measurements: evidence.map((written) => measurementOf(written, library)).sort((a, b) => leaning(b) - leaning(a)),
    background: background
      ? {
          ...provenanceOf(background, library),
          href: addressOf.evidence(background.id),
          figures: backgroundFiguresOf(background),
          population: background.population,
        }
      : null,
    rules: rules.map((rule) => ruleShownOf(rule, library)),
    disturbs: disturbs.map(investigationPointer),
    followsFrom:
      entry.derivedFrom === undefined ? [] : namesRead(entry.derivedFrom).flatMap((other) => pointerTo(other, library)),
    leadsTo: library.entries.findings
      .filter(({ derivedFrom }) => derivedFrom !== undefined && namesRead(derivedFrom).includes(id))
      .map(findingPointer),
    codes: entry.codes ?? [],
    sources: sourcesShown(
      [...evidence, ...(background ? [background] : []), ...rules].map(({ source }) => source.id),
      library,
    ),
  };
};
