import type { ReadingShown } from '@/server/library/shown/schema';
import { formatQuantity } from '../numbers/quantity-words';
import { evidenceWords } from './words';

/** Which answers or results are meant, in a few words: "present", "≥ 250 µg/g", "50 to 250 µg/g". Cannot fail. */
export const readingWords = (reading: ReadingShown): string => {
  if (reading.kind === 'state') return reading.present ? evidenceWords.present : evidenceWords.absent;
  if (reading.kind === 'options') return reading.labels.join(' or ');
  const { from, to, unit } = reading;
  if (from !== null && to !== null)
    return `${formatQuantity({ value: from, unit: '' })} to ${formatQuantity({ value: to, unit })}`;
  if (from !== null) return formatQuantity({ value: from, unit, comparator: '>=' });
  if (to !== null) return formatQuantity({ value: to, unit, comparator: '<' });
  return 'any';
};
