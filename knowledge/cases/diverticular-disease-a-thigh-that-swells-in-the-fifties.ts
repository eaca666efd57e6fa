import type { CaseEntry } from '../schema';

export const diverticularDiseaseAThighThatSwellsInTheFiftiesCase: CaseEntry = {
  id: 'diverticular-disease-a-thigh-that-swells-in-the-fifties',
  title: 'Six months of pain low in the left back, then fever and a swollen thigh in a woman in her fifties',
  summary:
    'A woman in her fifties, coded as 55, had had pain low in the left back for six months, which grew worse; then came a high fever and pain and swelling of the left thigh, until she could not stand. White cells were 18,770 and CRP 21.7 mg/dL. It was a perforated diverticulum of the sigmoid with an abscess reaching the thigh; imaging, operation and colonoscopy are left out. She told no gut complaint that is named: the abstract says only that those of the belly were mild at first. Where she was seen is not told.',
  setting: 'general',
  ageYears: 55,
  sex: 'female',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'fever', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 18.77 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'jaem-2025-thigh-abscess', locator: 'Abstract' },
  readFrom: 'abstract',
};
