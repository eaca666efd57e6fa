import type { CaseEntry } from '../schema';

export const cDifficileFourWeeksAfterHPyloriAt68Case: CaseEntry = {
  id: 'c-difficile-four-weeks-after-h-pylori-at-68',
  title: 'Lasting low belly pain four weeks after treatment of Helicobacter in a woman of 68',
  summary:
    'A 68-year-old woman was referred to a hospital because of continuous pain in the lower belly, four weeks after antibiotics against Helicobacter pylori. It was first held for ischaemic colitis; then she went into shock, and the colon that was taken out showed membranes with C. difficile. Whether she had diarrhoea is not told in the part seen. The shock, which came later, and the operation are left out.',
  setting: 'secondary_care',
  ageYears: 68,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.10',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing', 'stool-multiplex-pcr'], ['cbc', 'crp'], ['ct-abdomen']],
  source: { id: 'scr-2021-cdiff-027-japan', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
