import type { ConditionHandout } from '../schema';

export const nonCeliacGlutenSensitivityHandout: ConditionHandout = {
  id: 'non-celiac-gluten-sensitivity',
  audience: 'patient',
  name: 'Wheat or gluten upsets you, without coeliac disease',
  whatItIs: [
    {
      text: 'Some people feel ill after wheat, though they do not have coeliac disease or a wheat allergy.',
      source: { id: 'salerno-2015', locator: 'Abstract' },
      readFrom: 'abstract',
    },
    {
      text: 'Your symptoms are real. Gluten is often not to blame. Other parts of wheat may be.',
      source: { id: 'molina2017', locator: 'Abstract, conclusion (doubt on gluten as the culprit)' },
      readFrom: 'abstract',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. Two other conditions must be ruled out first.'],
    next: [
      {
        text: 'Coeliac disease and wheat allergy are tested for first.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Keep eating gluten until these tests are done.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['Coeliac disease and wheat allergy are ruled out. Wheat seems to upset you.'],
    next: [
      {
        text: 'The only real proof is a blind test: some days with gluten and some without, and you do not know which.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'There is no blood test for it.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Eat as many kinds of food as you can. A dietitian can help.',
        source: { id: 'molina2017', locator: 'Abstract, conclusion (doubt on gluten as the culprit)' },
        readFrom: 'abstract',
      },
      {
        text: 'Try wheat again from time to time. You may be able to eat it again.',
        source: { id: 'molina2017', locator: 'Abstract, conclusion (doubt on gluten as the culprit)' },
        readFrom: 'abstract',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['anaphylaxis', 'cannot-keep-fluids-down', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'food-igg', 'zonulin', 'wide-diets'],
  questions: ['Is it safe to say that I do not have coeliac disease?', 'Could other parts of wheat be the cause?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
