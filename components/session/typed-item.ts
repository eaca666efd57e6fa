import type { NameHit } from '@/server/library/search/by-name';
import type { FindingItem } from '@/server/library/search/findings';
import type { FieldTexts } from './typed-value';

/** The findings that say how long it has been, and how many stools a day. */
export const DURATION = 'symptom-duration';
export const STOOLS = 'stools-per-day';

/** Said of what has only some of the words that were typed. */
export const IN_PART = 'in part';

/** A line of the search; what was typed with its name goes along with it. */
export interface TypedItem extends FindingItem {
  /** An investigation: it takes a result, and cannot be denied. */
  readonly result: boolean;
  /** To stand in its field. */
  readonly figure?: FieldTexts;
  /** How long it has been so, with the unit that was typed: entered with it. */
  readonly duration?: FieldTexts;
  /** How many stools a day, beside the kind of stool that was typed: entered with it. */
  readonly stools?: FieldTexts;
  /** The one of its choices that was typed: entered with it. */
  readonly choice?: string;
  /** What an investigation was said to have shown, where it is one of its outcomes: entered at once. */
  readonly outcome?: string;
  /** It says more than was typed: its question is asked, and nothing entered at once. */
  readonly asks?: boolean;
  /** Whether it was denied may be read either way: asked wherever its line stands. */
  readonly open?: boolean;
  /** A figure, a length of time or a result that was typed and has no place in it: said, since it would be lost in silence. */
  readonly notKept?: string;
  /** The other things of the line: they stay in the field, to be entered next. */
  readonly rest?: string;
}

/** Each line once, where it comes first. */
export const distinct = <Item extends TypedItem>(hits: readonly NameHit<Item>[]): readonly NameHit<Item>[] => {
  const seen = new Set<string>();
  return hits.filter(({ item: { id, result, negated } }) => {
    const before = seen.size;
    return seen.add(`${result} ${negated} ${id}`).size > before;
  });
};

/** With one thing more that is not kept. */
export const notKeeping = <Item extends TypedItem>({ item, ...found }: NameHit<Item>, text: string): NameHit<Item> => ({
  ...found,
  item: { ...item, notKept: [item.notKept, text].filter(Boolean).join(', ') },
});

/** With the other things of its line, which stay to be entered; said so that each is read again as it is here. */
export const leaving = <Item extends TypedItem>(
  { item, ...found }: NameHit<Item>,
  others: readonly string[],
): NameHit<Item> =>
  others.length === 0 ? { item, ...found } : { ...found, item: { ...item, rest: others.join(', ') } };

/** Said to have only some of the words that were typed. */
export const inPart = <Item extends TypedItem>(hit: NameHit<Item>): NameHit<Item> => ({
  ...hit,
  item: { ...hit.item, note: IN_PART },
});
