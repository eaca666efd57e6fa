import type { CaseEntry } from '../schema';

export const mesentericIschaemiaTakenForAnEnteritisAt54Case: CaseEntry = {
  id: 'mesenteric-ischaemia-taken-for-an-enteritis-at-54',
  title: 'Half a year of pain after meals, then vomiting and diarrhoea, in a man of 54',
  summary:
    'A 54-year-old man had had pain after meals for six months and was admitted because of vomiting and diarrhoea. It was first taken for an acute enteritis or an inflamed bowel, hence the alternatives; it was a chronic lack of blood to the gut with two arteries closed, which six weeks later perforated. CT and endoscopies are left out. Weight and examination are not told in the abstract.',
  setting: 'inpatient',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'scr-2016-cmi-54', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
