import type { CaseEntry } from '../schema';

export const nsaidEnteropathyTwoYearsOfAttacksAt50Case: CaseEntry = {
  id: 'nsaid-enteropathy-two-years-of-attacks-at-50',
  title: 'Two years of attacks of pain, vomiting and a swollen belly',
  summary:
    'A man of 50 with diabetes had had attacks of upper belly pain, vomiting and swelling for two years. He took anti-inflammatory painkillers for shoulder and neck, and had a long-standing anaemia; gastroscopy and colonoscopy had been normal. The resected ileum had ring-like scars from the drug; capsule, CT and operation are left out.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [{ investigation: 'ileocolonoscopy-biopsy', outcome: 'normal' }],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.3',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'ct-enterography', 'mri-enterography'],
    ['ferritin', 'cbc'],
  ],
  source: { id: 'salama-2022-nsaid', locator: 'Case report' },
  readFrom: 'abstract',
};
