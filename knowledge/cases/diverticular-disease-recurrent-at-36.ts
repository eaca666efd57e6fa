import type { CaseEntry } from '../schema';

export const diverticularDiseaseRecurrentAt36Case: CaseEntry = {
  id: 'diverticular-disease-recurrent-at-36',
  title: 'Severe pain on the lower left in a woman of 36 with earlier diverticulitis',
  summary:
    'A 36-year-old woman with obesity, recurrent diverticulitis and endometrial cancer came with severe pain in the left lower abdomen, nausea and vomiting. She had been seen for the same elsewhere and sent home with antibiotics, which she had not taken as told. It was diverticulitis with an abscess and a covered perforation; the scans are left out here.',
  setting: 'emergency',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'previous-diverticulitis', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'antibiotics-recent', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['crp']],
  source: { id: 'smrj-early-onset-diverticulitis', locator: 'Case presentation' },
  readFrom: 'abstract',
};
