import type { NameHit } from '@/server/library/search/by-name';
import { denialIn } from '@/server/library/search/denial';
import { searchFindings } from '@/server/library/search/findings';
import { wordsIn } from '@/server/library/search/words';
import { distinct, inPart, notKeeping, type TypedItem } from './typed-item';

/** Where it hurts, as the findings call it, and what of it they have no name for. */
interface Place {
  /** Names of it, the nearest first: “lower left pain”. */
  readonly names: readonly string[];
  /** What was said of the place and is in none of these names: the side of a flank. */
  readonly lost: readonly string[];
  /** The other words: “after fatty food”. */
  readonly rest: readonly string[];
}

type Part =
  | 'left'
  | 'right'
  | 'lower'
  | 'upper'
  | 'middle'
  | 'flank'
  | 'groin'
  | 'quarter'
  | 'iliac'
  | 'ribs'
  | 'belly';

/** The everyday words and the letters of notes for one part of the belly; sides in one letter only beside another of these. */
const parts: readonly (readonly [part: Part, said: RegExp])[] = [
  ['left', /^(?:left|lt|lhs|l)$/],
  ['right', /^(?:right|rt|rhs|r)$/],
  ['lower', /^(?:lower|low|bottom)$/],
  ['upper', /^(?:upper|top|high)$/],
  ['middle', /^(?:central|centre|middle|mid|periumbilical|umbilical|umbilicus|navel|bellybutton)$/],
  ['flank', /^(?:flanks?|loins?|renal|kidneys?|cva|costovertebral)$/],
  ['groin', /^(?:groins?|inguinal)$/],
  ['quarter', /^(?:quadrant|quarter)$/],
  ['iliac', /^(?:iliac|fossa)$/],
  ['ribs', /^(?:ribs?|ribcage|hypochondri\p{L}*|costal|subcostal)$/u],
  ['belly', /^(?:abdo\p{L}*|bell(?:y|ies)|tumm?(?:y|ies)|tum|stomach|gut|guts)$/u],
];
const hurts = /^(?:pains?|painful|aches?|aching|achy|sore|soreness|hurts?|hurting|discomfort|cramps?|cramping|crampy)$/;
const cramps = /^cramp/;
const tender = /^tender(?:ness)?$/;
const side = /^(?:sides?|sided|hand)$/;
/** Say nothing more of it. */
const joins =
  /^(?:a|an|the|on|of|in|at|to|my|his|her|has|with|under|underneath|beneath|below|down|over|area|region|angle|around|part|and|just)$/;
/** How it hurts; what else is said beside a place that is not called belly may be a place elsewhere: “lower back pain”. */
const how =
  /^(?:sharp|dull|severe|bad|mild|constant|intermittent|colicky|stabbing|burning|sudden|new|acute|chronic|recurrent|ongoing|slight|some|really|very|crampy|cramping|cramps?)$/;

/** As in notes, and in the plain words for it. */
const letters: Readonly<Record<string, string>> = {
  ruq: 'right upper quadrant',
  luq: 'left upper quadrant',
  rlq: 'right lower quadrant',
  llq: 'left lower quadrant',
  rif: 'right iliac fossa',
  lif: 'left iliac fossa',
};
const inWords = (query: string): string => query.replace(/\p{L}+/gu, (word) => letters[word.toLowerCase()] ?? word);

const partOf = (word: string): Part | null => parts.find(([, said]) => said.test(word))?.[0] ?? null;

/** Where it hurts, in whatever order the words came; `null` where no place is said, or no pain. Cannot fail. */
export const placeIn = (query: string): Place | null => {
  const words = wordsIn(inWords(query));
  const plain = words.map((word) => word.toLowerCase());
  const has = new Set(plain.flatMap((word) => partOf(word) ?? []));
  const isTender = plain.some((word) => tender.test(word));
  if (!isTender && !plain.some((word) => hurts.test(word))) return null;
  const sides = (['left', 'right'] as const).filter((one) => has.has(one));
  const isSide = plain.some((word) => side.test(word));
  const said = sides.length > 0 || has.size - Number(has.has('belly')) > 0;
  if (!said) return null;
  const isPlace = (word: string): boolean => partOf(word) !== null || side.test(word) || joins.test(word);
  const rest = words.filter((_, at) => {
    const word = plain[at] ?? '';
    return !isPlace(word) && (cramps.test(word) || (!hurts.test(word) && !tender.test(word)));
  });
  const inBelly = (['belly', 'flank', 'groin', 'quarter', 'iliac', 'ribs', 'middle'] as const).some((one) =>
    has.has(one),
  );
  if (!inBelly && rest.some((word) => !how.test(word.toLowerCase()))) return null;
  // One letter alone may be anything.
  if (plain.some((word) => word === 'l' || word === 'r') && !inBelly && has.size < 2) return null;
  const asSaid = (...of: readonly Part[]): readonly string[] =>
    words.filter((word) => of.includes(partOf(word.toLowerCase()) ?? 'belly'));
  const of = (names: readonly string[], ...lost: readonly Part[]): Place => ({ names, lost: asSaid(...lost), rest });
  const dull = plain.some((word) => cramps.test(word)) ? 'abdominal cramps' : 'abdominal pain';
  const simply = isTender ? 'abdominal tenderness' : dull;
  if (has.has('flank')) return of(['flank pain'], 'left', 'right');
  // A lump there is asked for before anything else is thought of it.
  if (has.has('groin')) return of(['lump in the groin', 'lower abdominal pain'], 'left', 'right');
  const [one, other] = sides;
  const isLower = has.has('lower') || has.has('iliac');
  const isUpper = !isLower && (has.has('upper') || has.has('ribs'));
  if (one && !other && isLower) return of([`lower ${one} pain`]);
  if (one && !other && isUpper && !isTender) return of([`upper ${one} pain`]);
  if (isLower && !isTender) return of(['lower abdominal pain'], 'left', 'right');
  if (isUpper && !isTender && !has.has('ribs')) return of(['epigastric pain'], 'left', 'right');
  if (!has.has('belly') && !has.has('middle') && !has.has('quarter') && !has.has('ribs') && !isSide && !isTender)
    return null;
  if (simply === dull) rest.splice(0, rest.length, ...rest.filter((word) => !cramps.test(word.toLowerCase())));
  return of([simply], 'left', 'right', 'middle', 'lower', 'upper', 'ribs');
};

/**
 * What hurts there, by the name the findings have for the place; what of it they have no name for is said on the line. Who denies
 * something narrow does not deny what is wider: of “no left flank pain” nothing is found. Cannot fail.
 */
export const inPlace = <Item extends TypedItem>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const denial = denialIn(query);
  const place = placeIn(denial?.rest ?? query);
  if (!place) return [];
  const unsaid = [...place.lost, ...place.rest];
  if (denial) {
    const [name, wider] = place.names;
    return unsaid.length > 0 || !name || wider ? [] : searchFindings(items, `${denial.word} ${name}`).slice(0, 1);
  }
  const found = place.names.flatMap((name, at) => {
    const [hit] = searchFindings(items, name);
    // The second is wider than the first: it has the first left out.
    const left = at === 0 ? unsaid : ['groin', ...unsaid];
    if (!hit) return [];
    return [left.length === 0 ? hit : notKeeping(inPart(hit), left.join(' '))];
  });
  return distinct(found);
};
