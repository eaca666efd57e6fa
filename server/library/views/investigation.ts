import type { InvestigationEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import { accuracyByCondition, rulesAbout, rulesReading } from '../cross-references';
import type { Library } from '../library';
import type { InvestigationPointer } from '../shown/schema';
import { citedStatementOf, conditionPointer, provenanceOf, ruleShownOf, sourcesShown } from './provenance';
import type { InvestigationView } from './schema';

/** Everything the knowledge base says about one investigation, or `null` when it knows none of that id. */
export const investigationView = (id: string, library: Library): InvestigationView | null => {
  const entry = library.investigations.get(id);
  if (!entry) return null;
  const accuracy = accuracyByCondition(id, library);
  const { ordering, avoiding } = rulesAbout(id, library);
  const all = library.entries.investigations;
  const firstIn = library.entries.workUp.filter(({ investigation }) => investigation === id);
  const readBy = rulesReading(id, library).filter((rule) => !ordering.includes(rule) && !avoiding.includes(rule));
  const cited = [
    ...entry.preparation,
    ...entry.referenceValues,
    ...entry.spoiledBy,
    ...entry.guidelines,
    ...(entry.further ?? []),
    ...[...library.entries.accuracy, ...library.entries.furtherAccuracy].filter(
      ({ investigation }) => investigation === id,
    ),
    ...firstIn,
    ...readBy,
    ...ordering,
    ...avoiding,
  ].map(({ source }) => source.id);
  return {
    id,
    name: entry.name,
    alsoKnownAs: entry.alsoKnownAs,
    answers: entry.answers,
    role: entry.role,
    specimen: entry.specimen,
    purpose: entry.purpose,
    howItIsDone: entry.howItIsDone,
    preparation: entry.preparation.map((written) => citedStatementOf(written, library)),
    result: entry.result,
    referenceValues: entry.referenceValues.map((written) => ({
      ...provenanceOf(written, library),
      label: written.label,
      value: written.value,
      usableAsCutoff: written.usableAsCutoff,
      population: written.population,
    })),
    accuracy,
    alsoMeasured: accuracyByCondition(id, library, 'furtherAccuracy'),
    spoiledBy: entry.spoiledBy.map((written) => ({
      ...citedStatementOf(written, library),
      id: written.id,
      effect: written.effect,
    })),
    cannotTell: entry.cannotTell,
    burden: entry.burden,
    risks: entry.risks,
    guidelines: entry.guidelines.map((written) => ({
      ...citedStatementOf(written, library),
      body: written.body,
      year: written.year,
    })),
    further: (entry.further ?? []).map((written) => citedStatementOf(written, library)),
    firstIn: firstIn.map((written) => ({
      ...citedStatementOf(written, library),
      condition: conditionPointer(written.condition, library),
    })),
    readBy: readBy.map((rule) => ruleShownOf(rule, library)),
    recommendedBy: ordering.map((rule) => ruleShownOf(rule, library)),
    advisedAgainstBy: avoiding.map((rule) => ruleShownOf(rule, library)),
    after: (entry.after ?? []).flatMap((before) => library.investigations.get(before) ?? []).map(investigationPointer),
    followedBy: all.filter(({ after }) => after?.includes(id)).map(investigationPointer),
    sameVisit: all
      .filter((other) => other.id !== id && entry.bundle !== undefined && other.bundle === entry.bundle)
      .map(investigationPointer),
    codes: entry.codes,
    sources: sourcesShown(cited, library),
  };
};

export const investigationPointer = ({ id, name, role, specimen }: InvestigationEntry): InvestigationPointer => ({
  id,
  href: addressOf.investigation(id),
  label: name,
  role,
  specimen,
});
