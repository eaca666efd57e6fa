import type { CaseEntry } from '../schema';

export const crohnDiseaseFeverOf39AndPainLowOnTheRightAt28Case: CaseEntry = {
  id: 'crohn-disease-fever-of-39-and-pain-low-on-the-right-at-28',
  title: 'Fever of 39, bloating and pain low on the right at 28',
  summary:
    'A 28-year-old woman was admitted with fever to 39 °C, pain low on the right and bloating. At operation, which is left out, only the appendix was ill, with granulomas: the authors ask whether that is Crohn’s disease of the appendix or a chronic granulomatous appendicitis, so the diagnosis is the less certain one of this set. Serology and cultures of stool, urine and blood, Yersinia among them, were negative; no blood count is told in the part seen.',
  setting: 'inpatient',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39 },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'crohn-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['ct-abdomen', 'intestinal-ultrasound'], ['pregnancy-test']],
  source: { id: 'tsianos-appendix-granulomatous', locator: 'Abstract' },
  readFrom: 'abstract',
};
