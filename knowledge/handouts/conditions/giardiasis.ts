import type { ConditionHandout } from '../schema';

export const giardiasisHandout: ConditionHandout = {
  id: 'giardiasis',
  audience: 'patient',
  name: 'Giardia infection',
  whatItIs: [
    {
      text: 'Giardia is a tiny parasite. It lives in the gut and causes smelly diarrhoea, wind, cramps and weight loss.',
      source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
      readFrom: 'secondary',
    },
    {
      text: 'You can catch it from people, animals, or unclean water and food.',
      source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
      readFrom: 'secondary',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A stool sample shows if you have it.',
        source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your stool test shows this infection.'],
    next: [
      {
        text: 'It is treated with a drug that kills the parasite. You should feel better in about a week.',
        source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
        readFrom: 'secondary',
      },
      {
        text: 'People who live with you may need a test too.',
        source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Ask if you may drink alcohol with your drug. With some you must not.',
        source: { id: 'bmjbp-giardia', locator: 'Management approach' },
        readFrom: 'secondary',
      },
      {
        text: 'Milk may upset you for a few weeks. This will pass.',
        source: { id: 'bmjbp-giardia', locator: 'Management approach' },
        readFrom: 'secondary',
      },
      {
        text: 'If it does not get better, come back. You may need another test.',
        source: { id: 'bmjbp-giardia', locator: 'Management approach' },
        readFrom: 'secondary',
      },
    ],
  },
  yourself: [
    {
      text: 'Wash your hands with soap often, above all after the toilet.',
      source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
      readFrom: 'secondary',
    },
    {
      text: 'Do not make food for others and do not share towels.',
      source: { id: 'nhs-giardiasis', locator: 'Symptoms, treatment and spread' },
      readFrom: 'secondary',
    },
    {
      text: 'Do not go swimming while you are ill.',
      source: { id: 'indiana-giardiasis', locator: 'Page text' },
      readFrom: 'full_text',
    },
    {
      text: 'If you work with food, children or patients, stay off until you are told that you may go back.',
      source: { id: 'indiana-giardiasis', locator: 'Page text' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['cannot-keep-fluids-down', 'bloody-diarrhoea-today', 'sepsis-signs', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'gut-repair-products'],
  questions: ['When can I go back to work?', 'Do others at home need a test?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
