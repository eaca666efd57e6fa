import type { CaseEntry } from '../schema';

export const mesentericIschaemiaArmsAndLegsThatTireAt31Case: CaseEntry = {
  id: 'mesenteric-ischaemia-arms-and-legs-that-tire-at-31',
  title: 'A year of severe pain after meals, fear of eating and 6 kg lost in a smoker of 31',
  summary:
    'A 31-year-old man who has smoked more than 15 pack-years had for a year severe upper pain after meals, ate less for fear of it and lost 6 kg in six months. For years the left leg and the right arm had tired on use; an artery behind the right knee was known to be closed, coded as known arterial disease. Earlier he had dyspepsia, and Helicobacter was treated. The upper belly was slightly tender without signs of peritonitis; pulses were weak or missing. Blood tests were unremarkable but for an ESR of 31 mm/h. It was a chronic lack of blood to the gut; the CT angiogram is left out.',
  setting: 'secondary_care',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'fear-of-eating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 6 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'esr', value: 31 }],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen', 'mesenteric-duplex']],
  source: { id: 'angiologia-2022-intestinal-ischaemia-31', locator: 'Case report, to the laboratory tests' },
  readFrom: 'full_text',
};
