import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/**
 * No id stands for two things. Findings, conditions, investigations and rules share one space, since a rule's
 * condition names a finding or an investigation by its bare id.
 */
export const idsAreUnique = (entries: Entries): readonly KnowledgeIssue[] => {
  const spaces = [
    [...entries.findings, ...entries.investigations, ...entries.conditions, ...entries.rules],
    [
      ...entries.findingEvidence,
      ...entries.accuracy,
      ...entries.furtherAccuracy,
      ...entries.priors,
      ...entries.workUp,
      ...entries.backgrounds,
    ],
    entries.sources,
    entries.cases,
    entries.method,
    entries.conditionHandouts,
    [...entries.investigationHandouts, ...entries.topicHandouts],
    entries.handoutForms,
    [...entries.helpAtOnce, ...entries.notProven],
    [...entries.permeabilitySubjects, ...entries.supplements, ...entries.barrierStatements],
    entries.permeabilityStudies,
    entries.contradictions,
    entries.knownIllnesses,
    entries.precedents,
    entries.firstTests,
  ];
  return spaces.flatMap((space) => {
    const seen = new Set<string>();
    return space.flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ check: 'ids-are-unique', entry: id, message: 'a second entry has this id' }];
    });
  });
};
