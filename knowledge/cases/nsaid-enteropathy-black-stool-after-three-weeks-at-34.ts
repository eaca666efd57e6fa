import type { CaseEntry } from '../schema';

export const nsaidEnteropathyBlackStoolAfterThreeWeeksAt34Case: CaseEntry = {
  id: 'nsaid-enteropathy-black-stool-after-three-weeks-at-34',
  title: 'Black stool after three weeks of loxoprofen in a woman of 34',
  summary:
    'A 34-year-old woman had taken loxoprofen every day for her back since the third of June. Around the twentieth her lower belly began to hurt, and on the 27th the stool was black; a doctor sent her on to a regional hospital for a bleeding. She was pale; the finger came out of the rectum with dark red stool; haemoglobin 84 g/L. It was a bleeding ulcer of the small bowel from the painkiller; colonoscopy, gastroscopy and angiography are left out. The duration is that from the first pain.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'dark-red-rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 84 },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['cbc'],
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['capsule-endoscopy'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'jsge-20142-nsaid-34', locator: 'Abstract, history and findings on admission' },
  readFrom: 'abstract',
};
