import type { ConditionHandout } from '../schema';

export const giardiasisHandout: ConditionHandout = {
  id: 'giardiasis',
  audience: 'patient',
  name: 'Giardia infection',
  whatItIs: [
    {
      text: 'Giardia is a tiny parasite. It lives in the gut and causes smelly diarrhoea, wind, cramps and weight loss.',
      source: { id: 'msd-giardiasis', locator: 'What is giardiasis? Symptoms' },
      readFrom: 'full_text',
    },
    {
      text: 'You can catch it from people, from animals, or from unclean water.',
      source: { id: 'exeter-giardiasis', locator: 'How do I get giardiasis?' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A stool sample shows if you have it.',
        source: { id: 'msd-giardiasis', locator: 'How can doctors tell if I have giardiasis?' },
        readFrom: 'full_text',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your stool test shows this infection.'],
    next: [
      {
        text: 'It is treated with a drug that kills the parasite.',
        source: { id: 'msd-giardiasis', locator: 'How do doctors treat giardiasis?' },
        readFrom: 'full_text',
      },
      {
        text: 'It spreads easily at home. Tell us if people who live with you get ill.',
        source: { id: 'aafp-giardiasis', locator: 'First paragraph' },
        readFrom: 'full_text',
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
      text: 'Wash your hands well with soap, above all after the toilet.',
      source: { id: 'exeter-giardiasis', locator: 'How can I avoid getting giardiasis?' },
      readFrom: 'full_text',
    },
    {
      text: 'If you handle food at work, stay away until the diarrhoea is over.',
      source: { id: 'iowa-giardiasis', locator: 'A. Isolation and quarantine requirements' },
      readFrom: 'full_text',
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
