import { indexOf, meaningsOf, type Name, type Named, type NameHit, tellingIn } from './by-name';
import { slipsBetween } from './words';

/** What follows denies. */
const denied = /(?<![\p{L}\p{N}])(?:no|nor|not|non|without|never|den(?:y|ies|ied|ying))(?![\p{L}\p{N}]).*$/iu;

/** An ending more is the same word: “cramp” and “cramping”, not “pain” and “painkiller”, nor “all” and “aleve”. */
const endingAfter = (word: string): number => (word.length < SHORTEST_WITH_ENDING ? 0 : 3);
const SHORTEST_WITH_ENDING = 4;
/** Among other words a shorter one is what it is: “easy bruising” is not gassy. */
const SHORTEST_WITH_SLIP = 7;

/** Two letters are a word of their own: “up” is no “upset”, “BO” no bottle. */
const SHORTEST_BEGINNING = 3;

/**
 * For where nothing has all the typed words: first what says nothing but what was typed, by how many of the words it has
 * (“abdominal pain” of “crampy lower abdominal pain”); then what has more of them, half and two at least, and says more besides. What is
 * denied among them is not looked for. Cannot fail.
 */
export const searchInPart = <Item extends Named>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const typed = [...new Set(tellingIn(query.replace(denied, '')))].filter(
    (word) => word.length > 1 && !/^\d/.test(word),
  );
  const index = indexOf(items);
  const { names, having } = index;
  const count = new Uint8Array(names.length);
  const said = new Set<string>();
  for (const word of typed) {
    const met = new Set<number>();
    for (const meant of word.length < SHORTEST_BEGINNING ? [word] : meaningsOf(index, word)) {
      if (!meant.startsWith(word) && (word.length < SHORTEST_WITH_SLIP || slipsBetween(word, meant) !== 1)) continue;
      if (meant.length <= word.length + endingAfter(word)) said.add(meant);
      for (const name of having.get(meant) ?? []) met.add(name);
    }
    for (const name of met) count[name] = (count[name] ?? 0) + 1;
  }
  const best = new Map<number, { readonly name: Name; readonly rank: number; readonly asTyped: boolean }>();
  const line = ` ${typed.join(' ')} `;
  names.forEach((name, at) => {
    const has = count[at] ?? 0;
    if (has === 0) return;
    const rank = has + (name.phrase.length > 1 && name.phrase.split(' ').every((word) => said.has(word)) ? WHOLLY : 0);
    const asTyped = line.includes(` ${name.phrase} `);
    const known = best.get(name.of);
    if (!known || rank > known.rank || (rank === known.rank && asTyped && !known.asTyped))
      best.set(name.of, { name, rank, asTyped });
  });
  const ranks = [...best.values()].map(({ rank }) => rank);
  const wholly = Math.max(WHOLLY, ...ranks) - WHOLLY;
  const most = Math.max(2, typed.length / 2, wholly + 1, ...ranks.filter((rank) => rank < WHOLLY));
  return (
    [...best]
      .filter(([, { rank }]) => rank > WHOLLY || rank >= most)
      // Of “pale stools, dark urine” nobody means dark stools first.
      .sort(([a, one], [b, other]) => other.rank - one.rank || Number(other.asTyped) - Number(one.asTyped) || a - b)
      .flatMap(([of, { name }]) => {
        const item = items[of];
        return item ? [{ item, ...(!name.label && { synonym: name.text }) }] : [];
      })
  );
};

/** More than there can be words. */
const WHOLLY = 256;
