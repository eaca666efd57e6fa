import type { ConditionHandout } from '../schema';

export const hivEnteropathyHandout: ConditionHandout = {
  id: 'hiv-enteropathy',
  audience: 'patient',
  name: 'Diarrhoea with HIV',
  whatItIs: [
    {
      text: 'HIV weakens the body’s defences. Diarrhoea may come from germs, from drugs, or from HIV itself.',
      source: { id: 'dikman2015', locator: 'Abstract' },
      readFrom: 'abstract',
    },
  ],
  suspected: {
    words: ['Your doctor wants to know if HIV plays a part. It is not certain yet.'],
    next: [
      {
        text: 'You may have a blood test for HIV. It is done only if you agree.',
        source: { id: 'uk-hiv-testing-2008', locator: 'Summary: testing remains voluntary and confidential' },
        readFrom: 'secondary',
      },
      {
        text: 'Stool tests look for germs. In many people one is found and can be treated.',
        source: { id: 'weber1999', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your tests show HIV, and no germ explains the diarrhoea.'],
    next: [
      {
        text: 'Treatment stops the virus from growing and protects you. It is most often one pill a day.',
        source: { id: 'london-hiv', locator: 'What to expect from treatment; is it safe to have sex?' },
        readFrom: 'full_text',
      },
      {
        text: 'With it most people live long and well.',
        source: { id: 'london-hiv', locator: 'What to expect from treatment; is it safe to have sex?' },
        readFrom: 'full_text',
      },
      {
        text: 'Some HIV drugs cause diarrhoea. They can be changed.',
        source: { id: 'dikman2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Take your drugs each day. When the virus cannot be found in your blood, you cannot pass it on by sex.',
        source: { id: 'london-hiv', locator: 'What to expect from treatment; is it safe to have sex?' },
        readFrom: 'full_text',
      },
      {
        text: 'Ask before you take heartburn tablets. Some do not go with HIV drugs.',
        source: { id: 'dikman2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
  },
  yourself: [
    {
      text: 'Do not take drugs that stop diarrhoea before an infection is ruled out.',
      source: { id: 'weber1999', locator: 'Abstract, results' },
      readFrom: 'abstract',
    },
  ],
  helpAtOnce: [
    'sepsis-signs',
    'cannot-keep-fluids-down',
    'bloody-diarrhoea-today',
    'weak-immunity-with-fever',
    'hiv-contact',
  ],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['Who will know about my result?', 'When do I start treatment?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
