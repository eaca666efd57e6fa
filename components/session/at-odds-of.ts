import type { Notice } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { nameIn } from './reading-words';

/** What each entry is at odds with, in words that are read beside it, by its id. Cannot fail. */
export const atOddsOf = (
  catalogue: Catalogue,
  notices: readonly Notice[],
): Readonly<Record<string, readonly string[]>> => {
  const found: Record<string, string[]> = {};
  const say = (id: string, line: string): void => {
    found[id] = [...(found[id] ?? []), line];
  };
  const quoted = (id: string): string => `“${nameIn(catalogue, id)}”`;
  for (const notice of notices) {
    if (notice.code === 'at_odds') {
      const why = catalogue.contradictions[notice.id] ?? '';
      for (const id of notice.between) {
        const others = notice.between.filter((other) => other !== id).map(quoted);
        say(id, [...(others.length > 0 ? [`with ${others.join(' and ')}.`] : []), why].join(' ').trim());
      }
    }
    if (notice.code === 'contradiction') {
      say(notice.finding, `with ${quoted(notice.implied)}, which it includes and which was said to be absent.`);
      say(notice.implied, `with ${quoted(notice.finding)}, which includes it. It is taken as present.`);
    }
    if (notice.code === 'overruled') {
      say(notice.finding, 'with a figure, a result or other answers, which show it. It is taken as present.');
    }
    if (notice.code === 'unit_not_understood') {
      say(notice.id, `The unit “${notice.unit}” cannot be read here, so the value was not used.`);
    }
  }
  return found;
};
