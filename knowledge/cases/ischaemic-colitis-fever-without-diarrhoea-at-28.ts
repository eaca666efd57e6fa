import type { CaseEntry } from '../schema';

export const ischaemicColitisFeverWithoutDiarrhoeaAt28Case: CaseEntry = {
  id: 'ischaemic-colitis-fever-without-diarrhoea-at-28',
  title: 'Two days of pain and fever without diarrhoea in a man of 28 who trains to lose weight',
  summary:
    'A 28-year-old man with type 2 diabetes and obesity came to hospital after two days of pain all over the belly with fever, tiredness and malaise; he had no diarrhoea, no blood in the stool and no vomiting. On purpose he had lost 60 pounds in six weeks by diet and up to an hour of exercise a day. The right side was mildly tender. Lactate 1.0, CRP 14.4, ESR 31. It was ischaemia of the right colon from exercise; CT, colonoscopy and angiography are left out.',
  setting: 'general',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'crp', value: 14.4 },
    { investigation: 'esr', value: 31 },
    { investigation: 'troponin-lactate-panel', value: 1 },
  ],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.8',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'acg-1530-colo-low-flow-28', locator: 'Case description (abstract)' },
  readFrom: 'abstract',
};
