import type { ConditionHandout } from '../schema';

export const alcoholRelatedGutInjuryHandout: ConditionHandout = {
  id: 'alcohol-related-gut-injury',
  audience: 'patient',
  name: 'Gut trouble from alcohol',
  whatItIs: [
    {
      text: 'A lot of alcohol upsets the gut and makes its lining let more through.',
      source: { id: 'bjarnason1984', locator: 'Abstract' },
      readFrom: 'abstract',
    },
    {
      text: 'When you drink less, it can heal within weeks.',
      source: { id: 'bjarnason1984', locator: 'Abstract' },
      readFrom: 'abstract',
    },
  ],
  suspected: {
    words: ['Your doctor thinks alcohol may be a part of it. Other causes are looked for too.'],
    next: [
      {
        text: 'You will be asked how much you drink. Please be open. It helps to keep you safe.',
        source: { id: 'nice-cg115', locator: 'Recommendations on identification and assisted withdrawal' },
        readFrom: 'secondary',
      },
      {
        text: 'Your liver is checked with a blood test.',
        source: { id: 'audit-c', locator: 'Threshold; the interval is a choice of this knowledge base' },
        readFrom: 'recalled',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your tests and your story fit gut trouble from alcohol.'],
    next: [
      {
        text: 'You and your doctor agree on a goal.',
        source: { id: 'nice-cg115', locator: 'Recommendations on identification and assisted withdrawal' },
        readFrom: 'secondary',
      },
      {
        text: 'After four to six weeks you look at your gut again.',
        source: { id: 'audit-c', locator: 'Threshold; the interval is a choice of this knowledge base' },
        readFrom: 'recalled',
      },
    ],
    yourself: [],
  },
  yourself: [
    {
      text: 'If you shake, sweat or feel ill when you do not drink, do not stop all at once. It can be dangerous. Get help first.',
      source: { id: 'drinkaware-withdrawal', locator: 'Page text' },
      readFrom: 'full_text',
    },
    {
      text: 'There is help to cut down. Ask for it.',
      source: { id: 'nice-cg115', locator: 'Recommendations on identification and assisted withdrawal' },
      readFrom: 'secondary',
    },
  ],
  helpAtOnce: ['alcohol-withdrawal', 'heavy-bleeding', 'yellow-skin', 'severe-upper-pain', 'sepsis-signs'],
  notProven: ['leaky-gut-tests', 'gut-repair-products'],
  questions: ['Is it safe for me to stop by myself?', 'Who can help me to drink less?', 'Should I take vitamin B1?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
