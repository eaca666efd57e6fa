import type { CaseEntry } from '../schema';

export const ovarianCancerAPainlessGroinLumpAt54Case: CaseEntry = {
  id: 'ovarian-cancer-a-painless-groin-lump-at-54',
  title: 'A painless lump in the right groin in a woman of 54',
  summary:
    'A 54-year-old woman had a painless swelling of 3 by 2 cm in the right groin and nothing else. At the gynaecological examination with ultrasound a mass of 5 cm was found to the right of the womb. It was a cancer of the right ovary; needle, ultrasound and operation are left out. The lump is coded as swollen lymph nodes, which it was; that the mass could be felt is not said apart from the ultrasound, and it is not coded. No belly pain is coded because the lump was her only sign. She told no gut complaint.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['ca125']],
  source: { id: 'yang-2014-inguinal', locator: 'Abstract' },
  readFrom: 'abstract',
};
