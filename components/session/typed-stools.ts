import type { Catalogue } from '@/server/library/schema';
import { type NameHit, saysMore } from '@/server/library/search/by-name';
import { searchFindings } from '@/server/library/search/findings';
import { onlyFigure } from './only-figure';
import type { TypedValue } from './typed-amount';
import { STOOLS, type TypedItem } from './typed-item';
import { comesIn, type FieldTexts, fieldTextsOf } from './typed-value';

/** Says nothing but that the bowels were open: “BO”, “passing motions”. */
const opening =
  /^(?:b\.?o|bms?|bowels?|open(?:s|ed|ing)?|mov(?:es|ed|ing|ements?)|pass(?:es|ed|ing)|goes|going|to|the|toilet|loo|stools?|motions?|poos?|freq(?:uency)?)$/i;
/** Says how they were, and that all of the day are meant. */
const kindly =
  /^(?:acute|chronic|profuse|large|small|volume|(?:non-?)?bloody|loose|liquid|watery|d|diarr\p{L}*|runs|stools?|motions?|poos?|bms?)$/iu;

const wordsOf = (rest: string): readonly string[] => rest.split(/[\s,;]+/).filter(Boolean);
const isKind = (rest: string): boolean => wordsOf(rest).every((word) => kindly.test(word));
const isOpening = (rest: string): boolean => wordsOf(rest).every((word) => opening.test(word) || kindly.test(word));

/** Whether so many stools a day were typed. */
export const countsStools = (catalogue: Catalogue, value: TypedValue, rest: string): boolean => {
  const kind = catalogue.findings[STOOLS]?.kind;
  const isOfDay = kind?.type === 'quantity' && comesIn(kind, value);
  const isSomeTimes = isOfDay || (value.times && value.unit === null);
  return isOpening(rest) && (isKind(rest) && !opening.test(rest) ? isOfDay : isSomeTimes);
};

/** “BO x3” are three stools a day. Cannot fail. */
export const ofDay = (catalogue: Catalogue, value: TypedValue): TypedValue =>
  countsStools(catalogue, value, value.rest) ? { ...value, unit: '/day' } : value;

/** The count of stools, after what was said of them: “loose motions 8 times a day” is more than a count. */
export const ofStools = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  rest: string,
  value: TypedValue,
): readonly NameHit<Item>[] => {
  if (!countsStools(catalogue, value, rest)) return [];
  const kinds = isKind(rest)
    ? searchFindings(items, rest)
        .filter((hit) => !saysMore(hit.synonym ?? hit.item.label, rest))
        .slice(0, 1)
    : [];
  const counts = onlyFigure(catalogue, items, value);
  const bloody = /\bbloody\b/i;
  return [
    ...kinds,
    ...counts.filter(({ item }) => item.id === STOOLS || (bloody.test(rest) && bloody.test(item.label))),
  ];
};

/** Whether the stools that were counted are those this says something of. */
export const isLoose = ({ item, synonym }: NameHit<TypedItem>, rest: string): boolean =>
  isKind(rest) && /diarrhoea/i.test(item.label) && !saysMore(synonym ?? item.label, rest);

/** So many a day as it is entered; `null` where the catalogue counts none. */
export const stoolsOf = (catalogue: Catalogue, value: TypedValue): FieldTexts | null => {
  const counted = catalogue.findings[STOOLS]?.kind;
  return counted?.type === 'quantity' ? fieldTextsOf(counted, value) : null;
};
