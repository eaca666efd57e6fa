import type { ConditionHandout } from '../schema';

export const nonIgeFoodAllergyHandout: ConditionHandout = {
  id: 'non-ige-food-allergy',
  audience: 'patient',
  name: 'Food allergy, the slow kind',
  whatItIs: [
    {
      text: 'Hours after a certain food you get belly pain, vomiting or diarrhoea. Each time it is the same food.',
      source: { id: 'fpies-2017', locator: 'Diagnosis: history and challenge' },
      readFrom: 'secondary',
    },
    {
      text: 'In adults it is rare, and seafood is the most common cause.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You leave out this one food, then it is tried again in a planned way.',
        source: { id: 'fpies-2017', locator: 'Diagnosis: history and challenge' },
        readFrom: 'secondary',
      },
      {
        text: 'After a bad attack it is only tried again in hospital.',
        source: { id: 'fpies-2017', locator: 'Diagnosis: history and challenge' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Write down what you ate, when it started, and what happened.',
        source: { id: 'allergyuk-diary', locator: 'How to maintain a food symptoms diary' },
        readFrom: 'full_text',
      },
      {
        text: 'Do not leave out many foods.',
        source: { id: 'fpies-2017', locator: 'Diagnosis: history and challenge' },
        readFrom: 'secondary',
      },
    ],
  },
  confirmed: {
    words: ['Your story or the test with the food shows this allergy.'],
    next: [
      {
        text: 'You avoid this one food. Ask when to test again.',
        source: { id: 'fpies-2017', locator: 'Diagnosis: history and challenge' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'In an attack drink small sips. If you turn pale or sleepy you need a drip.',
        source: { id: 'fpies-2017', locator: 'Treatment table' },
        readFrom: 'secondary',
      },
    ],
  },
  yourself: [
    {
      text: 'If you are told to leave out wheat, have the test for coeliac disease first.',
      source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['delayed-food-reaction', 'anaphylaxis', 'cannot-keep-fluids-down'],
  notProven: ['food-igg', 'leaky-gut-tests', 'wide-diets'],
  questions: ['Which food must I avoid, and for how long?', 'What do I do in an attack?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
