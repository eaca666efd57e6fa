import type { CaseEntry } from '../schema';

export const celiacDiseaseAStrokeAfterFourDaysOfDiarrhoeaAt40Case: CaseEntry = {
  id: 'celiac-disease-a-stroke-after-four-days-of-diarrhoea-at-40',
  title: 'Four days of severe diarrhoea, then half the body paralysed in a woman of 40',
  summary:
    'A 40-year-old woman with four days of severe diarrhoea was brought in with paralysis of the right side and a clouded mind. She was very short of iron, anaemic, and her platelets were raised. An artery and veins of the brain were blocked; celiac disease was found behind it. Imaging, homocysteine, antibodies and biopsy are left out; paralysis has no finding here.',
  setting: 'general',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-platelets', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'alhosain-2020-celiac-stroke', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
