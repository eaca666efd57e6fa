import type { CaseEntry } from '../schema';

export const microscopicColitisAMonthThenPainAt80Case: CaseEntry = {
  id: 'microscopic-colitis-a-month-then-pain-at-80',
  title: 'A month of frequent stools, then pain, in a woman of 80',
  summary:
    'An 80-year-old woman came to the emergency department with pain in the belly after about a month of frequent diarrhoea without blood. It was collagenous colitis with a perforation at the splenic flexure; CT and histology are left out.',
  setting: 'emergency',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 30 },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.7',
  acceptable: ['ischaemic-colitis', 'diverticular-disease'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'mitchell-2016-collagenous-perforation', locator: 'Abstract' },
  readFrom: 'abstract',
};
