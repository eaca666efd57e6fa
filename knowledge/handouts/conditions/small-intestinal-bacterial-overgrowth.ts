import type { ConditionHandout } from '../schema';

export const smallIntestinalBacterialOvergrowthHandout: ConditionHandout = {
  id: 'small-intestinal-bacterial-overgrowth',
  audience: 'patient',
  name: 'Too many germs in the small bowel (SIBO)',
  whatItIs: [
    {
      text: 'The small bowel should hold few germs. If there are too many, they make gas and loose stool.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'Most often something slows or changes the gut: an operation, a drug or an illness.',
      source: { id: 'acg-sibo-2020', locator: 'Recommendations 2 and 3 (who is tested)' },
      readFrom: 'secondary',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'The cause is looked for first. A breath test may be done.',
        source: { id: 'acg-sibo-2020', locator: 'Recommendations 2 and 3 (who is tested)' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Tell us about any operation on your gut and about strong painkillers.',
        source: { id: 'acg-sibo-2020', locator: 'Recommendations 2 and 3 (who is tested)' },
        readFrom: 'secondary',
      },
    ],
  },
  confirmed: {
    words: ['Your tests and your story fit this condition.'],
    next: [
      {
        text: 'What slows the gut is treated, if it can be.',
        source: { id: 'acg-sibo-2020', locator: 'Recommendations 2 and 3 (who is tested)' },
        readFrom: 'secondary',
      },
      {
        text: 'You may get one course of an antibiotic. How you feel shows if it worked.',
        source: { id: 'acg-sibo-2020', locator: 'Recommendation 6' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Do not take antibiotics again and again. Germs can grow used to them.',
        source: { id: 'acg-sibo-2020', locator: 'Recommendation 6' },
        readFrom: 'secondary',
      },
    ],
  },
  yourself: [
    {
      text: 'Your weight, iron and vitamins should be checked.',
      source: { id: 'grace-sibo-2013', locator: 'Clinical features' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['cannot-keep-fluids-down', 'bleeding-today', 'nothing-passes', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'microbiome-tests', 'probiotics', 'wide-diets'],
  questions: ['Why did I get it?', 'What if it comes back?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
