import type { Catalogue } from '@/server/library/schema';
import type { NameHit } from '@/server/library/search/by-name';
import type { TypedValue } from './typed-amount';
import { DURATION, STOOLS, type TypedItem } from './typed-item';
import { comesIn } from './typed-value';

/** Of a stretch of time the duration; of a figure with its unit what is measured in it: “2 stone”. */
export const onlyFigure = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  value: TypedValue,
): readonly NameHit<Item>[] => {
  const measured = items.filter(({ id, result, negated }) => {
    if (value.span) return id === DURATION;
    const kind = catalogue.findings[id]?.kind;
    return !result && !negated && kind?.type === 'quantity' && comesIn(kind, value);
  });
  // “x6/day” says nothing of blood.
  const plain = measured.filter(({ id }) => id === STOOLS);
  return [...plain, ...measured.filter(({ id }) => id !== STOOLS)].map((item) => ({ item }));
};
