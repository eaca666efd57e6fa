import type { CaseEntry } from '../schema';

export const cardiacTamponadeAfterDrinkingAt31Case: CaseEntry = {
  id: 'cardiac-tamponade-after-drinking-at-31',
  title: 'Two hours of heaviness in the upper belly after binge drinking in a man of 31',
  summary:
    'A healthy man of 31 came with two hours of heaviness in the upper belly after he had drunk a great deal in a short time; there had been heaviness in the chest before, and he was confused. Gastritis was thought of. It was cardiac tamponade; the echocardiogram is left out.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.3',
  acceptable: ['alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'ahmed-2014-tamponade', locator: 'Abstract and introduction' },
  readFrom: 'abstract',
};
