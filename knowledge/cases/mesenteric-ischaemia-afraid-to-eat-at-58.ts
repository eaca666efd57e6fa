import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAfraidToEatAt58Case: CaseEntry = {
  id: 'mesenteric-ischaemia-afraid-to-eat-at-58',
  title: 'Two years of colicky upper pain, worse after meals, and wasting in a man of 58',
  summary:
    'A 58-year-old man who had smoked for thirty years had his gall bladder taken out for colicky pain under the right ribs and in the upper belly. In the two years after it he was admitted ten times with colicky pain in the upper belly and on the left, often worse after meals, a poor appetite, diarrhoea and 13 kg lost; a block of the nerves of the upper belly for the pain was tried. Alkaline phosphatase and GGT were slightly raised; repeated gastroscopy, colonoscopy, contrast studies and scans were normal. He came back severely wasted. It was a chronic lack of blood to the gut; the angiogram is left out.',
  setting: 'general',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [{ investigation: 'lft', outcome: 'cholestatic' }],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'woon-2007-mesenteric', locator: 'Abstract; case report, first page' },
  readFrom: 'full_text',
};
