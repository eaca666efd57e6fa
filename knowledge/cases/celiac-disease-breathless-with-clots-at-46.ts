import type { CaseEntry } from '../schema';

export const celiacDiseaseBreathlessWithClotsAt46Case: CaseEntry = {
  id: 'celiac-disease-breathless-with-clots-at-46',
  title: 'Short of breath with pain on breathing and a lack of iron in a man of 46',
  summary:
    'A 46-year-old man was admitted with shortness of breath and pain on breathing in. He lacked iron and was anaemic; there were clots in a leg and in both lungs. Celiac disease was found when the anaemia was looked into; imaging, antibodies and biopsy are left out.',
  setting: 'emergency',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga'], ['ileocolonoscopy-biopsy', 'fit', 'ct-abdomen']],
  source: { id: 'crigm-2017-celiac-embolism', locator: 'Abstract' },
  readFrom: 'abstract',
};
