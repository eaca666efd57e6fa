import type { ConditionHandout } from '../schema';

export const ischaemicColitisHandout: ConditionHandout = {
  id: 'ischaemic-colitis',
  audience: 'patient',
  name: 'Too little blood to the bowel (ischaemic colitis)',
  whatItIs: [
    {
      text: 'A part of the large bowel got too little blood for a while. It causes cramps and then blood in the stool.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'Most people get well within days. Some forms are dangerous.',
      source: { id: 'acg-ci-2015', locator: 'Recommendations on treatment' },
      readFrom: 'secondary',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. You need to be in hospital today.'],
    next: [
      {
        text: 'You have a scan, and a camera test within two days.',
        source: { id: 'acg-ci-2015', locator: 'Recommendations on imaging and colonoscopy' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['The tests show that a part of your bowel got too little blood.'],
    next: [
      {
        text: 'Most people need rest, fluids and watching. A few need an operation.',
        source: { id: 'acg-ci-2015', locator: 'Recommendations on treatment' },
        readFrom: 'secondary',
      },
      {
        text: 'Your heart, your blood pressure and your drugs are looked at.',
        source: { id: 'mayo-ischaemic', locator: 'Third paragraph: causes' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Drink enough, above all with hard sport.',
        source: { id: 'mayo-ischaemic', locator: 'Third paragraph: strenuous exercise and dehydration' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'Do not take ibuprofen or drugs that slow the bowel.',
      source: { id: 'acg-ci-2015', locator: 'Recommendations on treatment' },
      readFrom: 'secondary',
    },
  ],
  helpAtOnce: ['cramp-then-blood', 'collapse-or-sudden-severe-pain', 'heavy-bleeding', 'sepsis-signs'],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['Why did it happen?', 'Can it happen again?', 'Do any of my drugs play a part?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
