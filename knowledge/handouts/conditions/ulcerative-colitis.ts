import type { ConditionHandout } from '../schema';

export const ulcerativeColitisHandout: ConditionHandout = {
  id: 'ulcerative-colitis',
  audience: 'patient',
  name: 'Ulcerative colitis',
  whatItIs: [
    {
      text: 'Ulcerative colitis makes the lining of the large bowel sore. Small ulcers form and may bleed.',
      source: { id: 'niibd-flare', locator: 'Ulcerative colitis' },
      readFrom: 'full_text',
    },
    {
      text: 'It most often starts in the back passage and lower bowel. It may reach all of the large bowel.',
      source: { id: 'niibd-flare', locator: 'Ulcerative colitis' },
      readFrom: 'full_text',
    },
    {
      text: 'Signs are blood and slime in the stool, loose stool, and having to rush to the toilet.',
      source: { id: 'spire-uc', locator: 'What is ulcerative colitis?' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You will give stool samples, so that an infection is not missed.',
        source: { id: 'acg-uc-2025', locator: 'Recommendation on stool testing' },
        readFrom: 'secondary',
      },
      {
        text: 'You will have blood and stool tests and a camera test of the bowel.',
        source: { id: 'nhs-uc-diagnosis', locator: 'Further tests' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Write down your symptoms, how bad they are, and when you have them.',
        source: { id: 'healthlinkbc-journal', locator: 'Steps you can take' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The tests show that you have this condition.'],
    next: [
      {
        text: 'There is no cure by drugs, but they can bring long good times.',
        source: { id: 'niibd-flare', locator: 'Managing my flare' },
        readFrom: 'full_text',
      },
      {
        text: 'Mild disease is treated with drugs that calm the bowel lining. You may take them by mouth, from below, or both.',
        source: { id: 'acg-uc-2025', locator: 'Recommendations on induction, mildly active disease' },
        readFrom: 'secondary',
      },
      {
        text: 'If these do not help enough, your team will choose stronger drugs with you.',
        source: { id: 'acg-uc-2025', locator: 'Table 2, recommendations 4 and 5' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Take your drugs as agreed, also when you feel well.',
        source: { id: 'hey-aminosalicylates', locator: 'How long do they take to work?' },
        readFrom: 'full_text',
      },
      {
        text: 'A new flare-up needs a stool test for infection.',
        source: { id: 'acg-uc-2025', locator: 'Recommendation on stool testing' },
        readFrom: 'secondary',
      },
      {
        text: 'Call your team if you go more than five times a day, or have blood for more than three days.',
        source: { id: 'niibd-flare', locator: 'Managing my flare' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'Do not take drugs that stop diarrhoea in a bad flare-up. Ask first.',
      source: { id: 'acg-uc-2025', locator: 'Table 2, recommendations 4 and 5' },
      readFrom: 'secondary',
    },
  ],
  helpAtOnce: [
    'severe-colitis',
    'swollen-belly-in-colitis',
    'clot-signs',
    'bleeding-today',
    'weak-immunity-with-fever',
  ],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'probiotics', 'nothing-replaces-treatment'],
  questions: [
    'How much of my bowel is affected?',
    'What do I do in a flare-up, and who do I call?',
    'When do I need the next camera test?',
  ],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
