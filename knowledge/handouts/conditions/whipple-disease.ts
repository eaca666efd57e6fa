import type { ConditionHandout } from '../schema';

export const whippleDiseaseHandout: ConditionHandout = {
  id: 'whipple-disease',
  audience: 'patient',
  name: 'Whipple disease',
  whatItIs: [
    {
      text: 'Whipple disease is a rare infection. It can cause sore joints for years, then diarrhoea and weight loss.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'It is dangerous if it is not treated. Antibiotics can cure it.',
      source: { id: 'feurle-whipple-2013', locator: 'Abstract, results' },
      readFrom: 'abstract',
    },
  ],
  suspected: {
    words: ['Your doctor wants to make sure that you do not have this rare disease.'],
    next: [
      {
        text: 'A camera test of the upper gut takes small samples.',
        source: { id: 'dolmans2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Tell us about joint pain and about drugs that weaken your defences.',
        source: { id: 'dolmans2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
  },
  confirmed: {
    words: ['The samples show that you have this disease.'],
    next: [
      {
        text: 'Fluid from around the spine may be tested before treatment, to see if the germ is there.',
        source: { id: 'dolmans2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'You get antibiotics by drip first, then tablets for many months.',
        source: { id: 'feurle-whipple-2013', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Do not stop the tablets when you feel better.',
        source: { id: 'feurle-whipple-2013', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us at once if you get a rash or a fever.',
        source: { id: 'feurle-whipple-2013', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['sepsis-signs', 'collapse-or-sudden-severe-pain', 'cannot-keep-fluids-down', 'fever-and-sweats'],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['How long do I need the antibiotics?', 'How will you know that it is gone?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
