import type { ConditionHandout } from '../schema';

export const acuteGastroenteritisHandout: ConditionHandout = {
  id: 'acute-gastroenteritis',
  audience: 'patient',
  name: 'Stomach bug',
  whatItIs: [
    {
      text: 'Germs upset the stomach and bowel. You have diarrhoea, vomiting or both.',
      source: { id: 'nidirect-gastroenteritis', locator: 'Treating it yourself; spread' },
      readFrom: 'full_text',
    },
    {
      text: 'Most often it goes away by itself. Vomiting lasts a day or two, diarrhoea up to a week.',
      source: { id: 'nhs-diarrhoea-vomiting', locator: 'Diarrhoea and vomiting' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['This is the most likely cause of your illness.'],
    next: [
      {
        text: 'Most people need no test and no antibiotic.',
        source: { id: 'idsa-diarrhoea-2017', locator: 'Executive summary, diagnostics and treatment' },
        readFrom: 'secondary',
      },
      {
        text: 'If you have blood, fever or weak defences, a stool test is done.',
        source: { id: 'idsa-diarrhoea-2017', locator: 'Executive summary, diagnostics and treatment' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your tests or your story show a gut infection.'],
    next: [
      {
        text: 'Most people get well without a drug. Some germs need an antibiotic.',
        source: { id: 'idsa-diarrhoea-2017', locator: 'Executive summary, diagnostics and treatment' },
        readFrom: 'secondary',
      },
      {
        text: 'If diarrhoea lasts two weeks or more, come back.',
        source: { id: 'rome-piibs-2018', locator: 'Clinical recommendations' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  yourself: [
    {
      text: 'Drink often, in small sips. Salt and sugar drinks from the chemist help.',
      source: { id: 'idsa-diarrhoea-2017', locator: 'Executive summary, rehydration' },
      readFrom: 'secondary',
    },
    {
      text: 'Eat when you feel able to. You need not avoid any food.',
      source: { id: 'nidirect-gastroenteritis', locator: 'Treating it yourself; spread' },
      readFrom: 'full_text',
    },
    {
      text: 'Do not have fruit juice or fizzy drinks. They can make it worse.',
      source: { id: 'nidirect-gastroenteritis', locator: 'Treating it yourself; spread' },
      readFrom: 'full_text',
    },
    {
      text: 'Do not take drugs that stop diarrhoea if you have blood or fever.',
      source: { id: 'idsa-diarrhoea-2017', locator: 'Executive summary, diagnostics and treatment' },
      readFrom: 'secondary',
    },
    {
      text: 'Wash your hands. Do not make food for others.',
      source: { id: 'nidirect-gastroenteritis', locator: 'Treating it yourself; spread' },
      readFrom: 'full_text',
    },
    {
      text: 'Stay off work until you have been well for two days. Wait two weeks before you swim.',
      source: { id: 'nidirect-gastroenteritis', locator: 'Treating it yourself; spread' },
      readFrom: 'full_text',
    },
    {
      text: 'Some drugs are risky when you are dry, such as water tablets and some for diabetes. Ask if you should pause yours.',
      source: { id: 'niformulary-sick-day', locator: 'Sick day rules' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: [
    'cannot-keep-fluids-down',
    'bloody-diarrhoea-today',
    'little-urine-after-bloody-diarrhoea',
    'sepsis-signs',
    'collapse-or-sudden-severe-pain',
  ],
  notProven: ['leaky-gut-tests', 'probiotics'],
  questions: ['When can I go back to work?', 'Should I pause any of my drugs?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
