import type { CaseEntry } from '../schema';

export const colorectalCancerAMassOnTheRightAt65Case: CaseEntry = {
  id: 'colorectal-cancer-a-mass-on-the-right-at-65',
  title: 'Pain and a mass on the lower right in a woman of 65',
  summary:
    'A 65-year-old woman with several severe other illnesses came with pain and a mass in the right lower belly and was first treated for an appendix mass. It was a carcinoma of the caecum; what was found after four weeks is left out.',
  setting: 'emergency',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'cureus-140309-caecum', locator: 'Abstract' },
  readFrom: 'abstract',
};
