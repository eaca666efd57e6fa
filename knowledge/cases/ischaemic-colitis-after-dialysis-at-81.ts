import type { CaseEntry } from '../schema';

export const ischaemicColitisAfterDialysisAt81Case: CaseEntry = {
  id: 'ischaemic-colitis-after-dialysis-at-81',
  title: 'Pain, fainting and rectal bleeding the day after a fall in blood pressure in a man of 81',
  summary:
    'An 81-year-old man on haemodialysis, with ischaemic heart disease, had been treated in hospital two weeks before for a coronary syndrome and atrial flutter and now took acenocoumarol, clopidogrel, a beta-blocker and esomeprazole. A day after a severe fall of blood pressure on dialysis he had abdominal pain and fainted with rectal bleeding. Haemoglobin was 77 g/L, white cells 10.5 × 10⁹/L, CRP 315.7 mg/L. It was ischaemic colitis of the right colon; CT and colonoscopy are left out here.',
  setting: 'emergency',
  ageYears: 81,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'on-anticoagulant', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'haemoglobin', quantity: 77 },
    { finding: 'white-cell-count', quantity: 10.5 },
    { finding: 'antiplatelet-use', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 315.7 }],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'nefrologia-ischaemic-colitis', locator: 'Second paragraph' },
  readFrom: 'full_text',
};
