import type { CaseEntry } from '../schema';

export const colorectalCancerBlackStoolsAndNothingElseAt61Case: CaseEntry = {
  id: 'colorectal-cancer-black-stools-and-nothing-else-at-61',
  title: 'Three months of black stools now and then in a woman of 61',
  summary:
    'A woman without earlier illness passed black stools now and then for three months and had no other complaint. The belly did not hurt, no tumour was felt and the bowel could be heard. It was an adenocarcinoma of the transverse colon, in a bowel that had slipped into itself; endoscopy, scan and operation stand after the part seen. The case text gives her age as 61, the abstract as 66; the case text is followed. Where she was seen first is not told in the part seen.',
  setting: 'general',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['ferritin'], ['ileocolonoscopy-biopsy']],
  source: { id: 'brito-2024-retrograde', locator: 'Case presentation' },
  readFrom: 'full_text',
};
