import type { CaseEntry } from '../schema';

export const celiacDiseaseVomitingWithAWeakHeartAt47Case: CaseEntry = {
  id: 'celiac-disease-vomiting-with-a-weak-heart-at-47',
  title: 'Vomiting put down to a virus in a woman of 47 with a weak heart',
  summary:
    'A 47-year-old woman with dilated cardiomyopathy, severe pulmonary hypertension and kidney failure came through the emergency department with vomiting, as once before, when it had passed by itself. It was taken for a viral gastroenteritis. It was celiac disease with passing intussusception of the small bowel; imaging, antibodies and biopsies are left out.',
  setting: 'emergency',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy']],
  source: { id: 'briggs-2014-celiac-intussusception', locator: 'Case presentation (the beginning)' },
  readFrom: 'full_text',
};
