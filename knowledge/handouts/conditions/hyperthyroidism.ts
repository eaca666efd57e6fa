import type { ConditionHandout } from '../schema';

export const hyperthyroidismHandout: ConditionHandout = {
  id: 'hyperthyroidism',
  audience: 'patient',
  name: 'Overactive thyroid',
  whatItIs: [
    {
      text: 'The thyroid is a gland in the neck. If it makes too much hormone, the body runs too fast.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'You may have loose stools, lose weight, feel hot, shake, or feel your heart race.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A blood test shows it.',
        source: { id: 'nice-ng145', locator: 'Recommendations, tests when thyroid dysfunction is suspected' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Tell us if you take biotin (a vitamin for hair and nails). It can spoil the test.',
        source: { id: 'nice-ng145', locator: 'Recommendations, tests when thyroid dysfunction is suspected' },
        readFrom: 'secondary',
      },
    ],
  },
  confirmed: {
    words: ['The blood test shows that your thyroid is too active.'],
    next: [
      {
        text: 'Tablets, radioactive iodine or an operation can treat it.',
        source: { id: 'bsuh-thyroid', locator: 'Treatment options' },
        readFrom: 'full_text',
      },
      {
        text: 'It may take weeks to months until you feel well.',
        source: { id: 'nice-ng145', locator: 'Recommendations on information: symptoms may lag behind treatment' },
        readFrom: 'full_text',
      },
      {
        text: 'Another tablet can calm your heart until then. It is not for people with asthma.',
        source: { id: 'thyroid-pathways', locator: 'Referral criteria' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'With thyroid tablets: if you get a sore throat, mouth ulcers or a fever, take no more of them and get a blood test at once.',
        source: { id: 'btf-antithyroid', locator: 'Are there any side effects?' },
        readFrom: 'full_text',
      },
      {
        text: 'Talk to us before you plan to have a baby.',
        source: {
          id: 'nice-ng145',
          locator: 'Recommendations on information: how disease and medicines may affect pregnancy',
        },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['thyroid-storm', 'weak-immunity-with-fever', 'collapse-or-sudden-severe-pain'],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['Which treatment suits me best?', 'How often is my blood checked?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
