import type { CaseEntry } from '../schema';

export const diverticularDiseaseADayOfPainLowOnTheRightAt67Case: CaseEntry = {
  id: 'diverticular-disease-a-day-of-pain-low-on-the-right-at-67',
  title: 'A day of pain low on the right in a man of 67',
  summary:
    'A 67-year-old man was admitted with pain in the right lower abdomen for 24 hours; an appendicitis was supposed. A single diverticulum of the caecum was inflamed and gangrenous; the operation is left out. Fever, vomiting, examination and blood tests are not in the abstract.',
  setting: 'emergency',
  ageYears: 67,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'griffiths-2007-caecal-diverticulum', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
