import type { CaseEntry } from '../schema';

export const diverticularDiseaseAWeekOnTheLeftAndSoreWaterAt66Case: CaseEntry = {
  id: 'diverticular-disease-a-week-on-the-left-and-sore-water-at-66',
  title: 'A week of pain low on the left in a woman of 66',
  summary:
    'A 66-year-old woman, well before, told her health centre of a week of pain that came and went, mostly low on the left, with slight discomfort on passing water and a feverish feeling not measured; she had no fever when seen. The bowels were as always. The belly was soft with a vague discomfort low on the left and bowel sounds were kept. It was an acute diverticulitis; the tests and CT are left out. The feverish feeling and the fever that was not there at the visit are both left uncoded.',
  setting: 'primary_care',
  ageYears: 66,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'dysuria', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'hepatomegaly', state: 'absent' },
    { finding: 'splenomegaly', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.17',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['crp'], ['cbc'], ['ct-abdomen', 'intestinal-ultrasound']],
  source: { id: 'maestre-diverticulitis-66', locator: 'Case' },
  readFrom: 'abstract',
};
