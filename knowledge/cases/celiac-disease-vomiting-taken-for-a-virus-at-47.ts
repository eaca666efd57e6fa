import type { CaseEntry } from '../schema';

export const celiacDiseaseVomitingTakenForAVirusAt47Case: CaseEntry = {
  id: 'celiac-disease-vomiting-taken-for-a-virus-at-47',
  title: 'Vomiting taken for a virus in a woman of 47 with heart and kidney failure',
  summary:
    'A 47-year-old woman with a dilated, weak heart, high pressure in the lung vessels and kidney failure came through an emergency department with a gut complaint: vomiting, held to be a viral gastroenteritis; one such stay before had ended by itself. It was celiac disease; tomography, antibodies and biopsy are left out. The abstract gives 46 years, the text 47. Days, belly and blood were not seen.',
  setting: 'emergency',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'briggs-2014-intussusception', locator: 'Abstract and first lines of the case' },
  readFrom: 'abstract',
};
