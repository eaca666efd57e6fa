import type { CaseEntry } from '../schema';

export const ovarianCancerTwoLumpsAndAlteredStoolsAt50Case: CaseEntry = {
  id: 'ovarian-cancer-two-lumps-and-altered-stools-at-50',
  title: 'Low pain, heavy periods and altered stools in a woman of 50',
  summary:
    'A 50-year-old woman came to a gynaecological clinic with pain low in the belly, heavy periods and altered stools. The belly was tender and a separate lump was felt on either side. It was a cancer of both ovaries with a deposit in the rectum; CT, proctoscopy and operation are left out. How the stools were altered and for how long is not told. She told gut complaints.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'postmenopausal', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['ca125'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'achr-12447-ovary-rectum', locator: 'Case summary' },
  readFrom: 'full_text',
};
