import type { FindingEntry } from '../schema';

/** What is asked when too little blood may reach the gut. */
export const gutArteryFindings: readonly FindingEntry[] = [
  {
    id: 'fear-of-eating',
    label: 'Eats less for fear of the pain',
    question: 'Do you eat less, or smaller meals, because eating brings the pain?',
    definition:
      'Meals made smaller, put off or left out because pain follows them; not the avoidance of a single food.',
    alsoKnownAs: [
      'afraid to eat',
      'fear of food',
      'food fear',
      'scared to eat',
      'eats less because it hurts',
      'fear of eating',
      'sitophobia',
    ],
    kind: { type: 'presence' },
    section: 'food',
    basicWhen: 'postprandial-pain and not stated(symptom-duration < 28)',
    effort: 1,
  },
];
