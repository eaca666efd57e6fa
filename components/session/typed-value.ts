import { multipleOfLimit } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { unitName } from '../numbers/unit-name';
import { assayUnit, type MeasurementKind, readMeasurement } from './read-measurement';
import { inFigures, numberWords, type TypedValue, without } from './typed-amount';
import { span, spanIn, spanUnits } from './typed-span';

/** What stands in a field of a figure. */
export interface FieldTexts {
  readonly figure: string;
  readonly unit: string;
}

/** “800”, “CRP<5”, “50-100”, “6/8”; not in the middle of a name: “5-FU”. Of an arrow (“92 -> 85”) the point is no sign. */
const anyFigure = new RegExp(
  String.raw`(?:(?<![-=])(?<sign>[<>≤≥])=?\s*|(?<![\p{L}\p{N}.,/^*-]))(?<from>\d+(?:[.,]\d+)?)(?![\d^*]|\p{No}|-\p{L})` +
    String.raw`(?:\s*(?:-|–|to)\s*(?<to>\d+(?:[.,]\d+)?)(?![\d^*./-]|\p{No}))?(?<over>(?:\/\d+(?:[.,]\d+)?)+)?`,
  'gu',
);

/**
 * The figure in what was typed, the last before a bracket where there are several; a stretch of time also in words, up to
 * twelve. `null` where there is none. Cannot fail.
 * @example typedValueIn('hb 13.2 g/dl', units) // { rest: 'hb', figure: '13.2', unit: 'g/dl', span: false }
 */
export const typedValueIn = (query: string, units: ReadonlySet<string>): TypedValue | null =>
  spanIn(query) ?? figureIn(query, units);

/** The figure beside a stretch of time: the 8 kg of “lost 8 kg in 3 months”; `null` where there is none. Cannot fail. */
export const figureBeside = ({ span, rest }: TypedValue, units: ReadonlySet<string>): TypedValue | null =>
  span ? figureIn(rest, units) : null;

/** Every figure in it, as typed: those of “(115-165)”. Cannot fail. */
export const figuresIn = (text: string): readonly string[] => [...text.matchAll(anyFigure)].map(([typed]) => typed);

/** How often in a day: “x6/day”, “8-10x daily”, “6 BO/day”, “7 times per 24 h”; “20 a day” is how much. */
const often = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<cross>[x×]\s*)?(?:(?<sign>[<>≤≥])=?\s*)?(?<from>\d{1,2}|${numberWords.join('|')})` +
    String.raw`(?:\s*(?:-|–|to|or)\s*(?<to>\d{1,2}))?\s*(?<times>[x×](?!\p{L})|times|episodes)?\s*` +
    String.raw`(?<what>(?:(?:loose|liquid|watery|bloody)\s+)?(?:bo|bms?|bowel movements|stools?|motions?|poos?)(?!\p{L}))?\s*` +
    String.raw`(?<each>(?:\/|per\s+)\s*(?:day|d|24\s*(?:h|hrs?|hours?))|daily|an?\s+day|today)(?![\p{L}\p{N}])`,
  'iu',
);

/** So many a day; `null` where that is not said, and where nothing says of what it is that many: “20 a day”. */
const oftenIn = (query: string): TypedValue | null => {
  const found = often.exec(query);
  const { cross, sign, from = '', to, times, what, each = '' } = found?.groups ?? {};
  if (!found || (/^(?:a|today)/i.test(each) && !cross && !times && !what)) return null;
  const end = found.index + found[0].length;
  const first = `${sign ? `${sign} ` : ''}${inFigures(from)}`;
  return {
    rest: [query.slice(0, found.index).trim(), what, query.slice(end).trim()].filter(Boolean).join(' '),
    figure: to === undefined ? first : `${first}–${to}`,
    unit: '/day',
    span: false,
    times: true,
    text: found[0].trim(),
  };
};

/** What is usual, or what it was, is no part of a name: “K 2.9 (3.5-5.0)”. */
const inBrackets = /(?<=\S)\s*[([]\s*[\d<>≤≥][^)\]]*[)\]]?/g;
/** How often, with the cross before it: “x6/day”. Not the power of a unit. */
const crossed = /(?<![\p{L}\p{N}])[x×]\s*(?=\d)(?!10(?:[*^]|\p{No}))/giu;
/** Weeks of a pregnancy, out of forty. */
const ofForty = /(?<![\d.,/])(\d{1,2})(?:\+\d)?\s*\/\s*40(?!\d)/;

/** Of a blood pressure the first of the two is meant. */
const isPressure = /\b(?:s?bp|blood pressure|systolic|mm\s?hg)\b/i;

const figureIn = (typed: string, units: ReadonlySet<string>): TypedValue | null => {
  const weeks = ofForty.exec(typed);
  if (weeks) return { ...span(typed, weeks, weeks[1] ?? '', 'weeks'), span: false };
  const aDay = oftenIn(typed);
  if (aDay) return aDay;
  const query = typed.replace(crossed, '');
  const every = [...query.matchAll(anyFigure)];
  const ofTwo = isPressure.test(query);
  // Beside a figure “6/8” is a day.
  const single = every.filter(({ groups }) => groups?.over === undefined);
  const all = ofTwo || single.length === 0 ? every : single;
  const found = all.findLast(({ index }) => !/\S\s*[([][^)\]]*$/.test(query.slice(0, index))) ?? all.at(-1);
  if (!found) return null;
  const { sign, from = '', to, over } = found.groups ?? {};
  // Nobody knows which of two is meant: it stands as it was typed, to be seen to.
  const number = (to === undefined ? from : `${from}–${to}`) + (ofTwo ? '' : (over ?? ''));
  const end = found.index + found[0].length;
  const next = /^\s*(?:[x×]\s+)?\S+/.exec(query.slice(end))?.[0] ?? '';
  const unit = plainUnit(next);
  const named = units.has(unit);
  return {
    rest: without(query, found.index, named ? end + next.length : end).replace(inBrackets, ''),
    figure: sign ? `${sign} ${number}` : number,
    // How many times is said by the figure alone.
    unit: named && unit !== 'times' ? unit : null,
    span: false,
    times: query !== typed || unit === 'times',
    text: query.slice(found.index, named ? end + next.length : end).trim(),
  };
};

/** Units in the letters of a keyboard: “×10⁹/L” and “x10^9/l” are one. */
const plainUnit = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s^*×·°]|[.,;:)]+$/g, '')
    .replace(/\u03bc|mc(?=g)/g, 'u')
    .replace(/^x(?=10)/, '')
    .replace(/\/hr$/, '/h');

/** What people type besides what is printed. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  '/min': ['bpm', '/min'],
  Cel: ['celsius', 'degrees'],
  '[degF]': ['fahrenheit'],
  [multipleOfLimit]: ['x', 'xuln', 'uln'],
  '%': ['percent'],
  kg: ['kgs', 'kilo', 'kilos'],
  '[lb_av]': ['lbs', 'pound', 'pounds'],
  '[stone_av]': ['st', 'stones'],
  '{stools}/d': ['/d', '/day'],
};
/** Named with a figure, though nothing here is measured in them: “lost 5 kg”, “vomited 6 times”, “smoker 20/d”. */
const foreign = (
  'kg kgs kilo kilos g mg ml l cm lb lbs pound pounds st stone stones pints units times ' +
  '/d /day cigs/d cigs/day cigarettes/d cigarettes/day u/wk u/week units/wk units/week'
).split(' ');
const known = new Map<string, readonly string[]>();

const unitWords = (code: string): readonly string[] => {
  const words = known.get(code) ?? [plainUnit(unitName(code).shown), ...(otherWords[code] ?? [])].filter(Boolean);
  known.set(code, words);
  return words;
};

const unitsOf = ({ unit, otherUnits }: MeasurementKind): readonly string[] => [
  unit,
  ...otherUnits.map((other) => other.unit),
  ...(unit === multipleOfLimit ? [assayUnit] : []),
];

/** Every unit that a figure of this catalogue may be typed in, but for those of time. */
export const unitsIn = (catalogue: Catalogue): ReadonlySet<string> => {
  const kinds = [
    ...Object.values(catalogue.findings).map(({ kind }) => kind),
    ...Object.values(catalogue.investigations).map(({ result }) => result),
  ];
  const times: ReadonlySet<string> = new Set(Object.values(spanUnits));
  const words = kinds.flatMap((kind) => (kind.type === 'quantity' ? unitsOf(kind).flatMap(unitWords) : []));
  return new Set([...words, ...foreign].filter((word) => !times.has(word)));
};

/** Units in which one figure says values further apart than this are not taken for each other: 14 ×10⁹ and 14 cells. */
const NO_MISTAKE = 1000;
const MEANS_THE_SAME = 1.01;

/** Whether it comes in the unit that was typed. Cannot fail. */
export const comesIn = (kind: MeasurementKind, { unit }: Pick<TypedValue, 'unit'>): boolean =>
  unit !== null && unitsOf(kind).some((code) => unitWords(code).includes(unit));

/**
 * A typed figure as it is to stand in its field: in the unit named; without one, in the only one in which it is possible, and
 * where it means another value in several, in none (an empty unit), to be chosen. A multiple of a laboratory’s limit is only
 * what is called so: without a unit the limit is asked for. With a unit that this figure does not come in it stands as it was
 * typed, to be seen to. `null` for a time where none is measured.
 */
export const fieldTextsOf = (kind: MeasurementKind, { figure, unit, span }: TypedValue): FieldTexts | null => {
  const units = unitsOf(kind);
  if (unit !== null) {
    const named = units.find((code) => unitWords(code).includes(unit));
    if (named !== undefined) return { figure, unit: named };
    return span ? null : { figure: `${figure} ${unit}`, unit: kind.unit };
  }
  if (kind.unit === multipleOfLimit) return { figure, unit: assayUnit };
  const [first, ...others] = units.flatMap((code) => {
    const read = readMeasurement({ figure, unit: code, upperLimit: '' }, kind);
    return read.ok ? [{ code, value: read.value.value }] : [];
  });
  if (!first) return { figure, unit: kind.unit };
  const isOther = ({ value }: { readonly value: number }): boolean => {
    const times = Math.max(value, first.value) / Math.min(value, first.value);
    return times > MEANS_THE_SAME && times < NO_MISTAKE;
  };
  return { figure, unit: others.some(isOther) ? '' : first.code };
};

/** Hours are entered as parts of a day where only days are counted. */
export const inDays = (value: TypedValue): TypedValue =>
  value.unit === 'hours' && Number(value.figure) > 0
    ? { ...value, figure: String(Number((Number(value.figure) / 24).toPrecision(2))), unit: 'days' }
    : value;
