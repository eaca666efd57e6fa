import type { CaseEntry } from '../schema';

export const endometriosisPainfulPeriodsAt26Case: CaseEntry = {
  id: 'endometriosis-painful-periods-at-26',
  title: 'Years of painful periods in a woman of 26',
  summary:
    'A 26-year-old woman had had severe pain at her periods and with intercourse for several years (taken as three); anti-inflammatory painkillers helped little and swabs showed no infection. It was endometriosis; laparoscopy is left out.',
  setting: 'primary_care',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'menstruation-linked', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'suspected-infection', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['pelvic-ultrasound']],
  source: { id: 'engemise-2010-endometriosis', locator: 'Case scenario (the article’s vignette)' },
  readFrom: 'abstract',
};
