import { indexOf, meaningsOf, type Named, type NameHit, tellingIn } from '@/server/library/search/by-name';
import { wordsIn } from '@/server/library/search/words';
import { inPart, notKeeping, type TypedItem } from './typed-item';

/** “After meals”, and not “meals”. */
const joins = /^(?:after|before|with|without|on|in|at|from|not|no|since|to|by|during|when)$/i;
const saysNothing =
  /^(?:a|an|and|the|of|for|on|in|at|to|is|was|has|had|have|with|by|he|she|it|my|his|her|their|some|very|patient|pt|reports?|feels?|gets?|got|so|all|or|but|from|then|day|days|per|\d.*)$/i;
/** One place by several names. */
const belly = /^(?:abdo\p{L}*|bell(?:y|ies)|tumm?(?:y|ies)|tum|stomach)$/iu;

/**
 * A line that has only some of the words: the others are named on it, as they were typed and in their order. Cannot fail.
 * @example “feeling sick after meals” found as nausea: “after meals” is not kept
 */
export const partly = <Item extends TypedItem>(
  items: readonly Named[],
  query: string,
): ((hit: NameHit<Item>) => NameHit<Item>) => {
  const index = indexOf(items);
  // Once for the query, as there may be many lines.
  const typed = wordsIn(query).map((word) => {
    const [compared = ''] = tellingIn(word);
    return { word, isBelly: belly.test(word), meant: [compared, ...meaningsOf(index, compared)] };
  });
  return (hit) => {
    const marked = inPart(hit);
    const { label } = hit.item;
    const { synonym = '' } = hit;
    const names = new Set([...tellingIn(label), ...tellingIn(synonym)]);
    const inBelly = [...wordsIn(label), ...wordsIn(synonym)].some((word) => belly.test(word));
    const left = typed.flatMap(({ isBelly, meant }, at) =>
      (isBelly && inBelly) || meant.some((word) => names.has(word)) ? [] : [at],
    );
    const wordAt = (at: number): string => typed[at]?.word ?? '';
    // Words between that say nothing stay beside what they belong to; at an end they are nothing by themselves.
    const telling = left.filter((at) => !saysNothing.test(wordAt(at)));
    const [first, last] = [telling[0], telling.at(-1)];
    if (first === undefined || last === undefined) return marked;
    const said = left.filter((at) => at <= last && (at >= first || (at === first - 1 && joins.test(wordAt(at)))));
    return notKeeping(marked, said.map(wordAt).join(' '));
  };
};
