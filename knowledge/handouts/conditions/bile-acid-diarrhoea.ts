import type { ConditionHandout } from '../schema';

export const bileAcidDiarrhoeaHandout: ConditionHandout = {
  id: 'bile-acid-diarrhoea',
  audience: 'patient',
  name: 'Bile acid diarrhoea',
  whatItIs: [
    {
      text: 'Bile acids help to digest fat. The gut should take them back in.',
      source: { id: 'bad-uk-treatment', locator: 'Treatments' },
      readFrom: 'full_text',
    },
    {
      text: 'If too much reaches the large bowel, it causes watery diarrhoea and urgency.',
      source: { id: 'bad-uk-treatment', locator: 'Treatments' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A test can show it: a scan on two days, or a fasting blood test.',
        source: { id: 'borup2023', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'If you take a bile acid binder, stop it the day before the test.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The test shows that you have this condition.'],
    next: [
      {
        text: 'The treatment is a drug that binds bile acids. It comes as powder or tablets.',
        source: { id: 'bad-uk-treatment', locator: 'Treatments' },
        readFrom: 'full_text',
      },
      {
        text: 'It may take days to work, and weeks to find the right dose.',
        source: { id: 'bad-uk-treatment', locator: 'Treatments' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Leave time between this drug and your others. Take them one hour before it, or at least four hours after.',
        source: { id: 'cag-bad-2020', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
      {
        text: 'Too much of it makes you constipated. Ask for a lower dose.',
        source: { id: 'bad-uk-treatment', locator: 'Treatments' },
        readFrom: 'full_text',
      },
      {
        text: 'A dietitian can help. Less fat may ease it.',
        source: { id: 'bad-uk-treatment', locator: 'Treatments' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['collapse-or-sudden-severe-pain', 'cannot-keep-fluids-down', 'bleeding-today', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'probiotics'],
  questions: ['Why do I have it?', 'When should I take my other drugs?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
