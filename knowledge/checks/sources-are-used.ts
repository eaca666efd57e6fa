import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import { citationsIn } from './citations';

/** Every citation leads to a source, and every source is cited. */
export const sourcesAreUsed = (entries: Entries): readonly KnowledgeIssue[] => {
  const citations = citationsIn(entries);
  const cited = new Set(citations.map(({ source }) => source));
  const known = new Set(entries.sources.map(({ id }) => id));
  const check = 'sources-are-used';
  return [
    ...citations
      .filter(({ source }) => !known.has(source))
      .map(({ entry, source }) => ({ check, entry, message: `there is no source “${source}”` })),
    ...entries.sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({ check, entry: id, message: 'no entry rests on this source' })),
  ];
};
