import type { CaseEntry } from '../schema';

export const coeliacArteryPressedSevereBoutsAfterMealsAt68Case: CaseEntry = {
  id: 'coeliac-artery-pressed-severe-bouts-after-meals-at-68',
  title: 'Severe pain after meals again and again, with a high pressure, in a man of 68',
  summary:
    'A 68-year-old man had severe pain after meals that came back again and again, at times with nausea and vomiting, and a raised blood pressure with it. It was compression of the coeliac artery; the CT angiogram is left out. Weight loss stands among the keywords and is not told of him, so it is not coded; nor is the pressure, of which no figure is given.',
  setting: 'general',
  ageYears: 68,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.18',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'lipase-amylase'],
  ],
  source: { id: 'cureus-2022-cacs-68', locator: 'Abstract' },
  readFrom: 'abstract',
};
