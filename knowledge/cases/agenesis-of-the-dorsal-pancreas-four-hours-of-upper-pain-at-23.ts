import type { CaseEntry } from '../schema';

export const agenesisOfTheDorsalPancreasFourHoursOfUpperPainAt23Case: CaseEntry = {
  id: 'agenesis-of-the-dorsal-pancreas-four-hours-of-upper-pain-at-23',
  title: 'Four hours of upper pain after five years of pain and diarrhoea in a man of 23 with type 1 diabetes',
  summary:
    'A man of 23 with type 1 diabetes for fifteen years came with four hours of steady upper abdominal pain and vomiting on and off; for five years he had had pain and diarrhoea again and again. Body and tail of the pancreas had never formed; this lies outside the list. CT is left out; ketoacidosis stands among the key words only and glucose and ketones are not told. The time coded is that of the illness that keeps coming back; the four hours of this bout have no place beside it. Where he came to is not told.',
  setting: 'general',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'type-1-diabetes', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['exocrine-pancreatic-insufficiency', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['lipase-amylase'],
    ['electrolytes-and-calcium'],
    ['faecal-elastase'],
    ['ttg-iga', 'total-iga'],
  ],
  source: { id: 'ams-2023-dorsal-pancreas', locator: 'Abstract' },
  readFrom: 'abstract',
};
