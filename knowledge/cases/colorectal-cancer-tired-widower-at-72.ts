import type { CaseEntry } from '../schema';

export const colorectalCancerTiredWidowerAt72Case: CaseEntry = {
  id: 'colorectal-cancer-tired-widower-at-72',
  title: 'A tired widower who eats poorly and is a little anaemic',
  summary:
    'A man of 72, widowed of late, told his general practitioner that he was tired, without any clear complaint. Examination showed nothing. Haemoglobin was 114 g/L with red cells of normal size and ferritin was 75. He was eating poorly since his wife died and was given iron. Six months later the bowel was blocked by a cancer of the colon; that is left out.',
  setting: 'primary_care',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 114 },
    { finding: 'microcytosis', state: 'absent' },
    { finding: 'macrocytosis', state: 'absent' },
    { finding: 'low-ferritin', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [{ investigation: 'ferritin', value: 75 }],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['fit'], ['b12-folate-vitd'], ['ttg-iga']],
  source: { id: 'bmj-crc-easily-missed', locator: 'Vignette that opens the article' },
  readFrom: 'full_text',
};
