import type { CaseEntry } from '../schema';

export const colorectalCancerLikeAnAppendixAt49Case: CaseEntry = {
  id: 'colorectal-cancer-like-an-appendix-at-49',
  title: 'The picture of an appendicitis with little fever in a man of 49 with diabetes',
  summary:
    'A 49-year-old man with diabetes came with all that speaks for an acute appendicitis, a slight fever and a marked rise of the white cells. His bowel habit had not changed lately. It was a carcinoma of the caecum with a perforated appendix; the operation is left out.',
  setting: 'emergency',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'fever', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'ejsur-367351-caecum', locator: 'Abstract' },
  readFrom: 'abstract',
};
