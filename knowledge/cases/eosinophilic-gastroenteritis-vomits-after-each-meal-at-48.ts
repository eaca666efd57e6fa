import type { CaseEntry } from '../schema';

export const eosinophilicGastroenteritisVomitsAfterEachMealAt48Case: CaseEntry = {
  id: 'eosinophilic-gastroenteritis-vomits-after-each-meal-at-48',
  title: 'Sudden trouble swallowing, early fullness and vomiting after each meal in a woman of 48',
  summary:
    'A 48-year-old woman with nothing of note behind her had sudden trouble swallowing, early fullness, nausea, and after each meal upper belly pain and vomiting without blood or bile. Eosinophils were 2084 per microlitre. It was eosinophilic gastroenteritis that blocked the way out of the stomach; CT, endoscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'bilious-vomiting', state: 'absent' },
    { finding: 'eosinophil-count', quantity: 2.084 },
    { finding: 'eosinophilia', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['eosinophilic-oesophagitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen', 'egd-oesophageal-biopsies'], ['cbc']],
  source: { id: 'shm-eosinophilic-48', locator: 'Case Presentation' },
  readFrom: 'abstract',
};
