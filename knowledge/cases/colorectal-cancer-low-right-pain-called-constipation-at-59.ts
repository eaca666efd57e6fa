import type { CaseEntry } from '../schema';

export const colorectalCancerLowRightPainCalledConstipationAt59Case: CaseEntry = {
  id: 'colorectal-cancer-low-right-pain-called-constipation-at-59',
  title: 'Pain low on the right since the night, called constipation, in a man of 59 without an appendix',
  summary:
    'A 59-year-old man whose appendix had been taken out at 16 had pain low on the right from two in the morning. A first hospital found white cells of 13.06, thought the cause was constipation after a film and gave a laxative and suppositories against pain, an NSAID (not coded, since that he used them is not told; the laxative is not coded either, nor constipation, which he did not tell). At five in the afternoon the pain was worse and he had a temperature in the upper half of 37 degrees: 37.5, its lower end, is coded, and fever is left out since it stayed below 38, though he complained of it. The scan, and the cancer of the transverse colon with ulcers above it, are left out.',
  setting: 'secondary_care',
  ageYears: 59,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.63 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'pain-over-30-min', state: 'present' },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'temp-c', quantity: 37.5 },
    { finding: 'white-cell-count', quantity: 13.06 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.19',
  acceptable: ['diverticular-disease'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['crp'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'oguchi-2007-obstructive-colitis-59', locator: 'Case history' },
  readFrom: 'abstract',
};
