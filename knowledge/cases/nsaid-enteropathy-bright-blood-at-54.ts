import type { CaseEntry } from '../schema';

export const nsaidEnteropathyBrightBloodAt54Case: CaseEntry = {
  id: 'nsaid-enteropathy-bright-blood-at-54',
  title: 'Two days of painless bright blood in a woman of 54 on ibuprofen',
  summary:
    'A 54-year-old woman with high blood pressure, tension headaches and worn knees, on amlodipine and ibuprofen 800 mg twice a day, had bright red painless bleeding from the rectum for two days. Pressure 138/78, pulse 82, breathing 19, temperature 98.4 °F; the examination, blood count, chemistry and liver tests were normal. The painkiller had damaged the right colon; CT, colonoscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'nsaid-last-6w', state: 'present' },
    { finding: 'sbp', quantity: 138 },
    { finding: 'hr', quantity: 82 },
    { finding: 'resp-rate', quantity: 19 },
    { finding: 'temp-c', quantity: 36.9 },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.5',
  acceptable: ['diverticular-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'researcher-life-nsaid-colopathy-54', locator: 'Abstract' },
  readFrom: 'abstract',
};
