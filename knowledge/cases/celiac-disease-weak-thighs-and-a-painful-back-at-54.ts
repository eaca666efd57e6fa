import type { CaseEntry } from '../schema';

export const celiacDiseaseWeakThighsAndAPainfulBackAt54Case: CaseEntry = {
  id: 'celiac-disease-weak-thighs-and-a-painful-back-at-54',
  title: 'A year of weak, painful muscles and pain of the chest spine in a woman of 54',
  summary:
    'A 54-year-old woman told a year of growing pain and weakness of the muscles near the trunk and pain of the chest spine; she denied any other complaint, so none of the gut. Her periods had stopped at 47. She was 155 cm tall and weighed 52 kg, with a bent, tender spine. It was celiac disease with soft bones; radiographs, blood and biopsy are left out. From the denial of all else diarrhoea, abdominal pain and weight loss are coded as absent.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'bmi', quantity: 21.6 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['b12-folate-vitd'], ['electrolytes-and-calcium']],
  source: { id: 'gateshead-coeliac-osteomalacia', locator: 'Second patient' },
  readFrom: 'full_text',
};
