import type { CaseEntry } from '../schema';

export const diverticularDiseaseVagueCrampsThenDiarrhoeaAt63Case: CaseEntry = {
  id: 'diverticular-disease-vague-cramps-then-diarrhoea-at-63',
  title: 'A month of vague cramps, then more discomfort and diarrhoea in a woman of 63',
  summary:
    'A 63-year-old woman had told a gastroenterologist of vague, lasting cramps of the belly; an ultrasound showed a mass of the left ovary, held for cancer. A month later she came to an emergency department because the discomfort grew and diarrhoea had begun. She was well nourished and not in distress, at 36.7 °C with normal signs of life; what was found of the belly is cut off in the part seen. It was diverticulitis with an abscess of tube and ovary; the ultrasound and CT are left out. A month is coded as duration, the least it can be. She told gut complaints.',
  setting: 'emergency',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'temp-c', quantity: 36.7 },
    { finding: 'fever', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['ca125', 'pelvic-ultrasound'], ['cbc', 'crp']],
  source: { id: 'wjgs-2011-diverticulitis-ovary', locator: 'Case report, the part seen' },
  readFrom: 'abstract',
};
