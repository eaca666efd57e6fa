import type { ConditionHandout } from '../schema';

export const lactoseMalabsorptionHandout: ConditionHandout = {
  id: 'lactose-malabsorption',
  audience: 'patient',
  name: 'Lactose intolerance',
  whatItIs: [
    {
      text: 'Lactose is the sugar in milk. Some people cannot digest all of it.',
      source: { id: 'mri-low-lactose', locator: 'Introduction' },
      readFrom: 'secondary',
    },
    {
      text: 'Wind, bloating, pain or loose stool can follow. It is not dangerous and not an allergy.',
      source: { id: 'heine2017', locator: 'Abstract' },
      readFrom: 'abstract',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You may try two weeks without lactose and then have it again. Or you do a breath test.',
        source: { id: 'bsg-diarrhoea-2018', locator: 'Recommendations on malabsorption (lactose)' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your test shows that lactose upsets you.'],
    next: [
      {
        text: 'You only need to cut down to what you can take. You need not cut out all of it.',
        source: { id: 'heine2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'If it is new in an adult, the cause may need to be found.',
        source: { id: 'heine2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Spread milk over the day and have it with meals.',
        source: { id: 'heine2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'Lactase drops or tablets help some people.',
        source: { id: 'nhs-lactose', locator: 'Overview and treatment' },
        readFrom: 'secondary',
      },
      {
        text: 'Make sure you get enough calcium. Use milk without lactose, or drinks with calcium added.',
        source: { id: 'mri-low-lactose', locator: 'Milk substitutes and calcium' },
        readFrom: 'secondary',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['cannot-keep-fluids-down', 'anaphylaxis', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'food-igg', 'wide-diets'],
  questions: ['How much milk can I try?', 'Do I get enough calcium?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
