import { indexOf, type Named, saysMore, tellingIn } from '@/server/library/search/by-name';
import { denialIn, NORMAL } from '@/server/library/search/denial';
import { searchFindings } from '@/server/library/search/findings';
import { isIdle, wordsIn } from '@/server/library/search/words';
import type { TypedItem } from './typed-item';
import { placeIn } from './typed-place';
import { isNegative } from './typed-result';

/** What stands between two things already: it stays. */
const joins =
  /(\s*(?:(?<!\d),|,(?!\d)|;)\s*|\s+[–/-]\s+|(?<=\p{L}{3})\/(?=\p{L}{3})|(?<=\p{L}{3})\.\s+|\s+(?:and|or|nor|plus|but|&|\+)\s+)/iu;
/** Says of what follows that it is there, or has been; belongs to it. */
const isThere =
  /^(?:known|old|prev(?:ious(?:ly)?)?|some|now|also|still|then|only|just|has|have|had|having|got|gets|with|reports?)$/i;
/** Names have no more words, and lengths and figures neither. */
const MOST_WORDS = 7;
/** Two letters begin too much. */
const SHORTEST_BEGUN = 3;
const MOST = 40;

const phrases = new WeakMap<readonly Named[], ReadonlySet<string>>();
/** Every name, but those of two things that each have one: “nausea and vomiting”. */
const phrasesOf = (items: readonly Named[]): ReadonlySet<string> => {
  const known = phrases.get(items);
  if (known) return known;
  const all = new Map<string, Set<number>>();
  for (const { phrase, of } of indexOf(items).names) all.set(phrase, (all.get(phrase) ?? new Set()).add(of));
  const isPair = (phrase: string): boolean => {
    const words = phrase.split(' ');
    return words.some((_, at) => at > 0 && all.has(words.slice(0, at).join(' ')) && all.has(words.slice(at).join(' ')));
  };
  const single = [...all].flatMap(([phrase, of]) => (of.size > 1 && isPair(phrase) ? [] : [phrase]));
  const made = new Set(single);
  phrases.set(items, made);
  return made;
};

/** Whether it is the name of two things that each have one. Cannot fail. */
export const isPair = (items: readonly Named[], typed: string): boolean => {
  const phrase = tellingIn(typed).join(' ');
  return !phrasesOf(items).has(phrase) && indexOf(items).names.some((name) => name.phrase === phrase);
};

/** What was typed without its figures and lengths of time. */
export type WithoutFigures = (typed: string) => string;

/**
 * The things of a stretch without a comma, where each is called by its whole name, with or without a denial before and a figure
 * behind it; the last may still be begun. Empty where a word is left over. Cannot fail.
 * @example namesIn(items, 'no fever diarrhoea 3 days', withoutFigures) // ['no fever', 'diarrhoea 3 days']
 */
export const namesIn = (
  items: readonly Named[],
  stretch: string,
  withoutFigures: WithoutFigures,
): readonly string[] => {
  const words = stretch.trim().split(/\s+/);
  if (words.length > MOST) return [];
  const names = phrasesOf(items);
  const said = (from: number, to: number): string => words.slice(from, to).join(' ');
  const isName = (from: number, to: number): boolean => {
    const text = said(from, to);
    // A word that says nothing ends no name: “with” begins what comes after it.
    if (wordsIn(text).length === 0 || /^\d/.test(text) || isIdle(words[to - 1] ?? '')) return false;
    const phrase = tellingIn(text).join(' ');
    if (names.has(phrase) || denialIn(text)?.word === '' || isPlace(text)) return true;
    return from > 0 && to === words.length && isBegun(items, phrase);
  };
  const isFigures = (from: number, to: number): boolean =>
    from === to ||
    /^it(?: (?:in|over|for|within|persists?|persisting|continu(?:es|ing)|ongoing|present))?$/i.test(
      withoutFigures(`it ${said(from, to)}`).trim(),
    );
  /** Where nothing can begin: asked once for each place. */
  const dead = new Set<number>();
  const from = (start: number): readonly string[] | null => {
    if (start === words.length) return [];
    if (dead.has(start)) return null;
    for (const [place, begins] of beginnings(words, start).entries()) {
      for (let end = Math.min(words.length, begins + MOST_WORDS); end > begins; end -= 1) {
        if (!isName(begins, end)) continue;
        for (let next = Math.min(words.length, end + MOST_WORDS); next >= end; next -= 1) {
          // Nobody denies what has a length or a figure: “no blood diarrhoea 3 days”.
          const fits = (place !== DENIED || next === end) && isFigures(end, next);
          const others = fits ? from(next) : null;
          if (others) return [said(start, next), ...others];
        }
      }
    }
    dead.add(start);
    return null;
  };
  const things = from(0) ?? [];
  return things.slice(0, -1).some((thing) => ofOthers.test(thing)) ? [] : things;
};

/** What follows these may be theirs and not the patient’s. */
const ofOthers =
  /\b(?:mother|father|mum|mom|dad|parents?|brother|sister|siblings?|son|daughter|child|grand\w+|uncle|aunt|cousin|relatives?|wife|husband|partner|family|fhx?)\b/i;

/** Whether a name begins so, of which the last word is not typed to its end. */
const isBegun = (items: readonly Named[], phrase: string): boolean => {
  const { names, having } = indexOf(items);
  const last = phrase.split(' ').at(-1) ?? '';
  return last.length >= SHORTEST_BEGUN && !having.has(last) && names.some((name) => name.phrase.startsWith(phrase));
};

/** “Pain lower left belly”, in whatever order the words came, and no more. */
const isPlace = (text: string): boolean => {
  const place = placeIn(text);
  return place !== null && place.rest.length + place.lost.length === 0;
};

/** Where the name itself may begin: at once, since names may deny, then after what says that it is there, or not. */
const beginnings = (words: readonly string[], start: number): readonly number[] => {
  let bare = start;
  while (isThere.test(words[bare] ?? '')) bare += 1;
  const denial = denialIn(words.slice(bare).join(' '));
  const isDenied = denial !== null && denial.word !== '' && denial.word !== NORMAL && denial.rest !== '';
  const denied = isDenied ? words.length - denial.rest.split(/\s+/).length : words.length;
  return [start, bare, denied];
};
const DENIED = 2;

/** Whether one name has all of it: what the words say together comes before what each says. */
const isOneThing = (items: readonly TypedItem[], stretch: string, withoutFigures: WithoutFigures): boolean => {
  const typed = withoutFigures(stretch);
  if (isNegative(stretch)) return true;
  if (isPair(items, denialIn(typed)?.rest ?? typed)) return false;
  const words = tellingIn(denialIn(typed)?.rest || typed);
  const hasFigure = typed !== stretch;
  return searchFindings(items, typed).some(({ item, synonym }) => {
    const name = synonym ?? item.label;
    const has = tellingIn(name);
    const hasAll = words.every((word) => has.some((other) => other.startsWith(word)));
    // Nobody denies what has a length: “no blood diarrhoea 3 days”.
    return hasAll && !(item.negated && (hasFigure || saysMore(name, denialIn(typed)?.rest ?? typed)));
  });
};

/**
 * A line with commas between the names that follow each other in it without: nobody types them in a hurry. As it was where any
 * word of a stretch belongs to no name, or one name has all of them. Cannot fail.
 * @example namesApart(items, 'no fever diarrhoea 3 days', withoutFigures) // 'no fever, diarrhoea 3 days'
 */
export const namesApart = (items: readonly TypedItem[], line: string, withoutFigures: WithoutFigures): string =>
  line
    .split(joins)
    .map((stretch, place) => {
      if (place % 2 === 1) return stretch;
      const names = namesIn(items, stretch, withoutFigures);
      return names.length < 2 || isOneThing(items, stretch, withoutFigures) ? stretch : names.join(', ');
    })
    .join('');
