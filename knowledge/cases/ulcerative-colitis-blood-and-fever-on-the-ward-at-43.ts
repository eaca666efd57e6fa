import type { CaseEntry } from '../schema';

export const ulcerativeColitisBloodAndFeverOnTheWardAt43Case: CaseEntry = {
  id: 'ulcerative-colitis-blood-and-fever-on-the-ward-at-43',
  title: 'Bloody diarrhoea, pain and fever in a man of 43 with known ulcerative colitis',
  summary:
    'A man of 43 with known ulcerative colitis was admitted with bloody diarrhoea, pain in the belly and fever. It was an attack that medicines did not hold; colonoscopy, treatment and operation are left out. Number of stools, examination and blood tests at admission are not told.',
  setting: 'inpatient',
  ageYears: 43,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'ruseva-ssvs-uc-43', locator: 'Abstract, materials and methods' },
  readFrom: 'abstract',
};
