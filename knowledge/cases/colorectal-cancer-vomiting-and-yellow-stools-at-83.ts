import type { CaseEntry } from '../schema';

export const colorectalCancerVomitingAndYellowStoolsAt83Case: CaseEntry = {
  id: 'colorectal-cancer-vomiting-and-yellow-stools-at-83',
  title: 'A week of vomiting and yellow diarrhoea in a frail woman of 83',
  summary:
    'An 83-year-old woman with Parkinson’s disease, high blood pressure and a failing heart, kidney disease of stage 3 and a brain short of blood came to the emergency department with vomiting and yellow diarrhoea for a week; the blood count showed a slight anaemia, an infection was supposed, and she was sent home for an endoscopy. Two weeks later she came back constipated for a week and weak, having lost 10 kg in a month: it was a bowel cancer that blocked the small bowel. The first visit is coded; what was added at the second, ultrasound and gastroscopy are left out.',
  setting: 'emergency',
  ageYears: 83,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['electrolytes-and-calcium'],
    ['renal-function'],
    ['cbc'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'fit'],
  ],
  source: { id: 'lsmu-2024-obstruction-83', locator: 'Case report' },
  readFrom: 'abstract',
};
