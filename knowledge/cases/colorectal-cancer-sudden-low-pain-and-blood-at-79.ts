import type { CaseEntry } from '../schema';

export const colorectalCancerSuddenLowPainAndBloodAt79Case: CaseEntry = {
  id: 'colorectal-cancer-sudden-low-pain-and-blood-at-79',
  title: 'Sudden low pain and rectal bleeding in a man of 79 with lung cancer',
  summary:
    'A 79-year-old man presented with sudden pain low in the belly and rectal bleeding. He had had chemotherapy for lung cancer for two years (not coded, since nobody tells whether it went on) and had lately been in hospital for a gallbladder infection with pneumonia; a cancer of the sigmoid colon had been found then and left alone, for which no finding exists. The belly was soft and tender low down. White cells were 10.1, C-reactive protein 37.7 mg/L, albumin 18 g/L and both transaminases raised, little changed from before. Colonoscopy and computed tomography are left out: the cancer had drawn the colon into the rectum.',
  setting: 'general',
  ageYears: 79,
  sex: 'male',
  answers: [
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'white-cell-count', quantity: 10.1 },
  ],
  results: [
    { investigation: 'crp', value: 37.7 },
    { investigation: 'serum-albumin', value: 18 },
    { investigation: 'lft', outcome: 'transaminases-raised' },
  ],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.12',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ct-abdomen'], ['cbc']],
  source: { id: 'jgh-2010-intussusception-79', locator: 'Case, first paragraph' },
  readFrom: 'full_text',
};
