import type { ConditionHandout } from '../schema';

export const exocrinePancreaticInsufficiencyHandout: ConditionHandout = {
  id: 'exocrine-pancreatic-insufficiency',
  audience: 'patient',
  name: 'A weak pancreas (too few digestive juices)',
  whatItIs: [
    {
      text: 'The pancreas makes juices that digest food. If it makes too few, fat is not taken in.',
      source: { id: 'cuh-pancreatic-enzymes', locator: 'Page text' },
      readFrom: 'full_text',
    },
    {
      text: 'Stools may be pale, oily and hard to flush. You may lose weight.',
      source: { id: 'cuh-pancreatic-enzymes', locator: 'Page text' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A stool test comes first. It needs a stool that is not watery.',
        source: { id: 'aga-epi-2023', locator: 'Best practice advice on faecal elastase and on therapeutic trials' },
        readFrom: 'secondary',
      },
      {
        text: 'The cause is looked for. A scan can show if the pancreas is ill.',
        source: { id: 'aga-epi-2023', locator: 'Best practice advice 1, 2 and 8' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your tests show that your pancreas makes too few juices.'],
    next: [
      {
        text: 'You get capsules that replace the juices. You need them with most food.',
        source: { id: 'cuh-pancreatic-enzymes', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'Your weight, vitamins and bones are checked.',
        source: { id: 'aga-epi-2023', locator: 'Best practice advice on treatment and monitoring' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Take the capsules with the first bites of each meal, snack or milky drink.',
        source: { id: 'pca-pancreatic-enzymes', locator: 'How should I take enzyme supplements?' },
        readFrom: 'full_text',
      },
      {
        text: 'Swallow them whole with a cold drink. Heat spoils them.',
        source: { id: 'pca-pancreatic-enzymes', locator: 'How should I take enzyme supplements?' },
        readFrom: 'full_text',
      },
      {
        text: 'With a long or large meal, spread them out.',
        source: { id: 'pca-pancreatic-enzymes', locator: 'How should I take enzyme supplements?' },
        readFrom: 'full_text',
      },
      {
        text: 'The capsules come from pork. If this is a problem for you, talk to us.',
        source: { id: 'cuh-pancreatic-enzymes', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'Do not cut out all fat.',
        source: { id: 'aga-epi-2023', locator: 'Best practice advice on treatment and monitoring' },
        readFrom: 'secondary',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['severe-upper-pain', 'yellow-skin', 'thirst-and-urine', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'enzymes-without-a-test'],
  questions: ['Why is my pancreas weak?', 'How many capsules do I take, and when?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
