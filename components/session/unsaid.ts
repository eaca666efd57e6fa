import { indexOf, meaningsOf, type Named, type NameHit, tellingIn } from '@/server/library/search/by-name';
import { wordsIn } from '@/server/library/search/words';
import { inPart, notKeeping, type TypedItem } from './typed-item';

/**
 * A line that has only some of the words: the others are named on it, as they were typed and in their order. Cannot fail.
 * @example “feeling sick after meals” found as nausea: “after meals” is not kept
 */
export const partly =
  <Item extends TypedItem>(items: readonly Named[], query: string) =>
  (hit: NameHit<Item>): NameHit<Item> => {
    const marked = inPart(hit);
    const names = new Set([...tellingIn(hit.item.label), ...tellingIn(hit.synonym ?? '')]);
    const inBelly = [hit.item.label, hit.synonym ?? ''].some((name) => wordsIn(name).some((word) => belly.test(word)));
    const index = indexOf(items);
    const isKept = (word: string): boolean => {
      if (inBelly && belly.test(word)) return true;
      const [compared = ''] = tellingIn(word);
      return [compared, ...meaningsOf(index, compared)].some((meant) => names.has(meant));
    };
    const words = wordsIn(query);
    const left = words.flatMap((word, at) => (isKept(word) ? [] : [at]));
    // Words between that say nothing stay beside what they belong to; at an end they are nothing by themselves.
    const telling = left.filter((at) => !saysNothing.test(words[at] ?? ''));
    const [first, last] = [telling[0], telling.at(-1)];
    if (first === undefined || last === undefined) return marked;
    const said = left.filter((at) => at >= first - 1 && at <= last && (at >= first || joins.test(words[at] ?? '')));
    return notKeeping(marked, said.map((at) => words[at]).join(' '));
  };

/** “After meals”, and not “meals”. */
const joins = /^(?:after|before|with|without|on|in|at|from|not|no|since|to|by|during|when)$/i;
const saysNothing =
  /^(?:a|an|and|the|of|for|on|in|at|to|is|was|has|had|have|with|by|he|she|it|my|his|her|their|some|very|patient|pt|reports?|feels?|gets?|got|so|all|or|but|from|then|day|days|per|\d.*)$/i;
/** One place by several names. */
const belly = /^(?:abdo\p{L}*|bell(?:y|ies)|tumm?(?:y|ies)|tum|stomach)$/iu;
