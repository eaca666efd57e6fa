import type { CaseEntry } from '../schema';

export const celiacDiseaseFiveYearsOfUnsteadyWalkingAt69Case: CaseEntry = {
  id: 'celiac-disease-five-years-of-unsteady-walking-at-69',
  title: 'Five years of unsteady walking with loss of weight in a woman of 69',
  summary:
    'A 69-year-old woman had walked less and less steadily for five years and lost weight; she had no other gut complaint. Examination by neurologists showed that her unsteadiness came from lost feeling. It was celiac disease with a lack of copper; copper, nerve studies, antibodies and biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 69,
  sex: 'female',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'symptom-duration', quantity: 1826 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['b12-folate-vitd'], ['ttg-iga'], ['total-iga'], ['cbc']],
  source: { id: 'neurologist-2009-copper-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
