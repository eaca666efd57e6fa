import type { CaseEntry } from '../schema';

export const borderlineOvarianTumourAYearOfSwellingAt67Case: CaseEntry = {
  id: 'borderline-ovarian-tumour-a-year-of-swelling-at-67',
  title: 'A belly that swelled slowly for a year in a woman of 67',
  summary:
    'A 67-year-old woman in Tanzania, ten years after her last period, with high blood pressure and type 2 diabetes, had a belly that swelled slowly for a year. It was a borderline mucinous tumour of the ovary of 23 kg, which is not yet a cancer and so lies outside the list; CT and operation are left out. Pain, stools, weight and examination are not in the abstract.',
  setting: 'general',
  ageYears: 67,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.15',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound']],
  source: { id: 'pmc11525162-borderline-ovary', locator: 'Abstract' },
  readFrom: 'abstract',
};
