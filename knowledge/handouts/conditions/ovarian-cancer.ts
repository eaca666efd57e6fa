import type { ConditionHandout } from '../schema';

export const ovarianCancerHandout: ConditionHandout = {
  id: 'ovarian-cancer',
  audience: 'patient',
  name: 'Ovarian cancer: getting checked',
  whatItIs: [
    {
      text: 'Ovarian cancer is a growth of the ovary. Its signs are easy to mistake for bowel trouble.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'Signs are a bloated belly that stays, feeling full fast, pain low in the belly, and passing urine more often.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
  ],
  suspected: {
    words: ['Your doctor wants to make sure that it is not this. That is why you are checked soon.'],
    next: [
      {
        text: 'Your belly is felt. A blood test (CA-125) is done. It can be high for other reasons too.',
        source: { id: 'nice-cg122', locator: 'Recommendations on first tests' },
        readFrom: 'secondary',
      },
      {
        text: 'If it is high, you have an ultrasound scan.',
        source: { id: 'nice-cg122', locator: 'Recommendations on first tests' },
        readFrom: 'secondary',
      },
      {
        text: 'If there is a lump or fluid, you see a specialist at once.',
        source: { id: 'nice-cg122', locator: 'Recommendations on examination and referral' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'If your tests are normal but the signs stay or grow, come back.',
        source: { id: 'nice-cg122', locator: 'Recommendations after the first tests' },
        readFrom: 'secondary',
      },
    ],
  },
  confirmed: {
    words: ['The tests have found this cancer.'],
    next: [
      {
        text: 'A team of experts plans your treatment with you.',
        source: { id: 'macmillan-ovarian', locator: 'How treatment is planned' },
        readFrom: 'full_text',
      },
      {
        text: 'A nurse who knows this cancer is part of the team.',
        source: { id: 'macmillan-ovarian', locator: 'Multidisciplinary team' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Bring somebody to your visits. Write down what you want to ask.',
        source: { id: 'macmillan-ovarian', locator: 'How treatment is planned' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['swollen-belly-with-danger', 'nothing-passes', 'collapse-or-sudden-severe-pain', 'bloating-that-stays'],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['What happens next, and when?', 'Who can I call if I have not heard?', 'Should my family be checked?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
