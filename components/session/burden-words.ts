import { formatQuantity } from '../numbers/quantity-words';

/** What an investigation costs the patient and the clinic, by its number in the knowledge base. */
export const invasivenessWords = ['none', 'a sample', 'mild', 'an endoscopy or like it', 'high'] as const;
export const costWords = ['', 'low', 'moderate', 'high', 'very high'] as const;

/** How long until there is a result. Cannot fail. @example waitWords(2) // 'about 2 days' */
export const waitWords = (days: number): string => {
  if (days === 0) return 'at once';
  if (days < 1) return 'within the day';
  return `about ${formatQuantity({ value: days, unit: 'd' })}`;
};
