import type { CaseEntry } from '../schema';

export const smallBowelDiverticulumAnaemicAgainWithBlackStoolsAt60Case: CaseEntry = {
  id: 'small-bowel-diverticulum-anaemic-again-with-black-stools-at-60',
  title: 'Anaemia that comes back with black stools and great tiredness in a man of 60',
  summary:
    'A man of 60 with diabetes, raised blood pressure and a body mass index of 33 was sent in because anaemia had come back, with black stools and great tiredness. An inflamed diverticulum of the small bowel was the source, outside the list. The page ends before figures and examination; the pain named in the title is not placed in time and is not coded. Endoscopy and scans are left out.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'bmi', quantity: 33 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['ferritin'], ['renal-function']],
  source: { id: 'de-minicis-2015-diverticulum', locator: 'Abstract, beginning' },
  readFrom: 'abstract',
};
