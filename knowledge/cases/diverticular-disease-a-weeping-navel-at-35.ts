import type { CaseEntry } from '../schema';

export const diverticularDiseaseAWeepingNavelAt35Case: CaseEntry = {
  id: 'diverticular-disease-a-weeping-navel-at-35',
  title: 'A few days of lower left pain and fever, then a weeping navel, in a man of 35',
  summary:
    'A 35-year-old man had had pain on the lower left with fever for a few days. Now the skin round the navel was red and something suddenly ran out of it. A sigmoid diverticulitis had made an abscess that drained through the navel; the CT is left out.',
  setting: 'general',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.7',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'radiopaedia-diverticulitis-umbilicus', locator: 'Presentation and patient data' },
  readFrom: 'full_text',
};
