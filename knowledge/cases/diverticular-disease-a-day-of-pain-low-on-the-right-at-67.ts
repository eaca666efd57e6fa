import type { CaseEntry } from '../schema';

export const diverticularDiseaseADayOfPainLowOnTheRightAt67Case: CaseEntry = {
  id: 'diverticular-disease-a-day-of-pain-low-on-the-right-at-67',
  title: 'A day of pain low on the right in a man of 67',
  summary:
    'A healthy 67-year-old man was admitted with pain in the right lower abdomen for 24 hours and no other complaint, which is coded as no vomiting and no diarrhoea. He had no fever; the right lower abdomen was guarded with local peritonism, and blood tests with the blood count were normal. An appendicitis was supposed. A single diverticulum of the caecum was inflamed and gangrenous; the operation is left out.',
  setting: 'inpatient',
  ageYears: 67,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['crp']],
  source: { id: 'griffiths-2007-caecal-diverticulum', locator: 'Case report' },
  readFrom: 'full_text',
};
