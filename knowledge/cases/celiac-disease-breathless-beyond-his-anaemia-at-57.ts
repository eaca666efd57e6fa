import type { CaseEntry } from '../schema';

export const celiacDiseaseBreathlessBeyondHisAnaemiaAt57Case: CaseEntry = {
  id: 'celiac-disease-breathless-beyond-his-anaemia-at-57',
  title: 'Short of iron and more breathless than that explains in a man of 57',
  summary:
    'A 57-year-old man with a lack of iron and a haemoglobin of 120 g/L became generally unwell and breathless on effort, with signs of a failing heart that the mild anaemia did not explain. The heart was wide and weak, and celiac disease was found behind the lack of iron; it recovered without gluten. Echocardiography, antibodies and biopsy are left out. The failing heart was new and so is not coded as known.',
  setting: 'general',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'haemoglobin', quantity: 120 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'mcgrath-2016-celiac-cardiomyopathy', locator: 'Abstract' },
  readFrom: 'abstract',
};
