import type { ConditionHandout } from '../schema';

export const clostridioidesDifficileInfectionHandout: ConditionHandout = {
  id: 'clostridioides-difficile-infection',
  audience: 'patient',
  name: 'C. difficile infection',
  whatItIs: [
    {
      text: 'C. difficile is a germ that can grow in the bowel, most often after antibiotics. Its poison causes diarrhoea.',
      source: { id: 'roh-c-difficile', locator: 'Page text' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A sample of loose stool shows it.',
        source: { id: 'roh-c-difficile', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your stool test shows this infection.'],
    next: [
      {
        text: 'The antibiotic that set it off is stopped, if it can be.',
        source: { id: 'roh-c-difficile', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'You get another antibiotic that kills this germ.',
        source: { id: 'idsa-cdi-2021', locator: 'Recommendation on the initial episode' },
        readFrom: 'secondary',
      },
      {
        text: 'You do not need a new test when you are well. It can stay positive.',
        source: { id: 'idsa-cdi-2018', locator: 'Diagnosis section' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Finish all of the drug, even if you feel better.',
        source: { id: 'roh-c-difficile', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'It may come back. Call us if the diarrhoea returns.',
        source: { id: 'roh-c-difficile', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'Wash your hands with soap and water after the toilet and before you eat. Hand gel does not clean them well enough.',
      source: { id: 'merseycare-cdiff', locator: 'What happens if you have C. diff in hospital?' },
      readFrom: 'full_text',
    },
    {
      text: 'Stay off work and away from others until you have been well for two days.',
      source: { id: 'phe-gi-infections', locator: 'General advice' },
      readFrom: 'secondary',
    },
    {
      text: 'Clean the bathroom more often, with one part of bleach in nine parts of water.',
      source: { id: 'quebec-cdiff', locator: 'Question 8' },
      readFrom: 'full_text',
    },
    {
      text: 'Do not take drugs that stop diarrhoea, such as loperamide.',
      source: { id: 'idsa-cdi-2021', locator: 'Recommendation on the initial episode' },
      readFrom: 'secondary',
    },
    {
      text: 'Drink plenty.',
      source: { id: 'merseycare-cdiff', locator: 'How is C. diff treated?' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['ill-with-c-difficile', 'sepsis-signs', 'cannot-keep-fluids-down', 'bloody-diarrhoea-today'],
  notProven: ['probiotics', 'leaky-gut-tests'],
  questions: ['Which of my drugs should I stop?', 'What if it comes back?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
