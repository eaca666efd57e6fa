import type { ConditionHandout } from '../schema';

export const microscopicColitisHandout: ConditionHandout = {
  id: 'microscopic-colitis',
  audience: 'patient',
  name: 'Microscopic colitis',
  whatItIs: [
    {
      text: 'The lining of the large bowel is inflamed, but it looks normal to the eye. It shows under the microscope only.',
      source: { id: 'ccuk-microscopic', locator: 'Introduction' },
      readFrom: 'full_text',
    },
    {
      text: 'It causes watery diarrhoea, most often without blood.',
      source: { id: 'ccuk-microscopic', locator: 'Introduction' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A camera test of the bowel is needed. Small samples are taken, even if all looks normal.',
        source: { id: 'ccuk-microscopic', locator: 'Introduction' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Bring a list of all your drugs. Some can set it off.',
        source: { id: 'ueg-mc-2021', locator: 'Table 1, statements 1.7 and 1.8' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The samples show that you have this condition.'],
    next: [
      {
        text: 'Your drugs are looked at. One may be changed, if it fits.',
        source: { id: 'ueg-mc-2021', locator: 'Table 1, statements 1.7 and 1.8' },
        readFrom: 'full_text',
      },
      {
        text: 'A steroid that works mainly in the gut helps most people. It may come back after you stop.',
        source: { id: 'ueg-mc-2021', locator: 'Statements on oral budesonide' },
        readFrom: 'abstract',
      },
      {
        text: 'It does not raise the risk of bowel cancer.',
        source: { id: 'ueg-mc-2021', locator: 'Table 1, statement 1.9' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Do not stop a drug on your own. Ask first.',
        source: { id: 'ueg-mc-2021', locator: 'Table 1, statements 1.7 and 1.8' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'If you smoke, get help to stop. Smoking raises the risk.',
      source: { id: 'ueg-mc-2021', locator: 'Table 1, statements 1.4 and 1.6' },
      readFrom: 'full_text',
    },
    {
      text: 'Drink enough, so that you do not dry out.',
      source: { id: 'alberta-colitis', locator: 'How can you care for yourself at home?' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['collapse-or-sudden-severe-pain', 'cannot-keep-fluids-down', 'bleeding-today', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'probiotics'],
  questions: ['Could one of my drugs be the cause?', 'What if it comes back?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
