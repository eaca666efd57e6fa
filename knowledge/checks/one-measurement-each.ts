import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/** One measurement for each pair of condition and finding (or investigation): the preferred one, not a choice of two. */
export const oneMeasurementEach = (entries: Entries): readonly KnowledgeIssue[] => {
  const seen = new Map<string, string>();
  return [...entries.findingEvidence, ...entries.accuracy].flatMap((entry) => {
    const pair = `${entry.condition}/${'finding' in entry ? entry.finding : entry.investigation}`;
    const earlier = seen.get(pair);
    seen.set(pair, entry.id);
    return earlier === undefined
      ? []
      : [{ check: 'one-measurement-each', entry: entry.id, message: `“${earlier}” measures the same pair` }];
  });
};
