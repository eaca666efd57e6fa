import type { SessionState } from '@/server/sessions/schema';
import type { Besides } from './typed-beside';
import type { FieldTexts } from './typed-value';

/**
 * What was typed in a box or in the search field and not entered, and what was asked where findings are typed: kept over a reload
 * as a note is. It is nobody’s record until it is entered.
 */
export interface Begun {
  /** By what the box is for, as `boxKey` has it. */
  readonly boxes: Readonly<Record<string, Box>>;
  /** What was asked for and not answered, in its order on the page. */
  readonly asked: readonly AskedBefore[];
  /** What stands in the search field, and was not taken. */
  readonly search: string;
}

interface Box {
  /** What stands in its fields, by their names. */
  readonly texts: BoxTexts;
  /** What was recorded when it was typed: once that is another, what was typed is done with. */
  readonly over: string;
}

export type BoxTexts = Readonly<Record<string, string>>;

export interface AskedBefore {
  readonly id: string;
  readonly of: 'finding' | 'result';
  readonly typed?: FieldTexts | undefined;
  readonly besides?: Besides | undefined;
  readonly reason: boolean;
}

/** The form of several figures of one report has fields of its own. */
type BoxOf = AskedBefore['of'] | 'figures';
export const boxKey = (of: BoxOf, id: string): string => `${of} ${id}`;

export const nothingBegun: Begun = { boxes: {}, asked: [], search: '' };
export const isNothing = ({ boxes, asked, search }: Begun): boolean =>
  Object.keys(boxes).length + asked.length === 0 && search === '';

/** What is recorded where a box would enter: to be compared, not read. */
export const recordedFor = ({ answers, results, reported }: SessionState, key: string): string => {
  const [of, id = ''] = key.split(' ');
  return JSON.stringify([(of === 'finding' ? answers[id] : results[id]) ?? null, reported[id] ?? null]);
};

/** Without the boxes whose answer was given, changed or taken back since. The same object where all of them stand. */
export const standing = (begun: Begun, state: SessionState): Begun => {
  const all = Object.entries(begun.boxes);
  const boxes = all.filter(([key, { over }]) => over === recordedFor(state, key));
  return boxes.length === all.length ? begun : { ...begun, boxes: Object.fromEntries(boxes) };
};

/** Results that were begun elsewhere on the page and are shown nowhere: asked for where findings are typed. */
export const withResults = (begun: Begun): Begun => {
  const asked = begun.asked.flatMap(({ of, id }) => (of === 'result' ? [id] : []));
  const results = Object.keys(begun.boxes).flatMap((key) => {
    const [of, id = ''] = key.split(' ');
    return of === 'finding' || asked.includes(id) ? [] : [id];
  });
  const others = [...new Set(results)].map((id): AskedBefore => ({ id, of: 'result', reason: false }));
  return others.length === 0 ? begun : { ...begun, asked: [...begun.asked, ...others] };
};

/** What is not of its kind is left out. Cannot fail. */
export const parseBegun = (kept: unknown): Begun => {
  const { boxes, asked, search } = (kept ?? {}) as { boxes?: unknown; asked?: unknown; search?: unknown };
  return {
    boxes: Object.fromEntries(Object.entries(boxes ?? {}).filter((entry): entry is [string, Box] => isBox(entry[1]))),
    asked: Array.isArray(asked) ? asked.filter(isAsked) : [],
    search: typeof search === 'string' ? search : '',
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is BoxTexts =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');
const isBox = (value: unknown): value is Box =>
  isObject(value) && typeof value['over'] === 'string' && isTexts(value['texts']);
const isFigure = (value: unknown): boolean =>
  value === undefined || (isTexts(value) && typeof value['figure'] === 'string' && typeof value['unit'] === 'string');
const isAsked = (value: unknown): value is AskedBefore =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  (value['of'] === 'finding' || value['of'] === 'result') &&
  typeof value['reason'] === 'boolean' &&
  isFigure(value['typed']) &&
  (value['besides'] === undefined ||
    (isObject(value['besides']) && isFigure(value['besides']['duration']) && isFigure(value['besides']['stools'])));
