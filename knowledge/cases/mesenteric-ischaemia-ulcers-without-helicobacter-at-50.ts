import type { CaseEntry } from '../schema';

export const mesentericIschaemiaUlcersWithoutHelicobacterAt50Case: CaseEntry = {
  id: 'mesenteric-ischaemia-ulcers-without-helicobacter-at-50',
  title: 'Upper pain brought on by meals, vomiting and loss of weight in a woman of 50 who smokes',
  summary:
    'A 50-year-old woman who smoked and had no other illness had pain of the belly, most of all in the upper middle and brought on by meals, with no appetite, vomiting and loss of weight. It was a chronic lack of blood to the gut with ulcers of the stomach; omeprazole given at first, gastroscopy, CT and angiography are left out. Length, amounts and examination are not in the part seen.',
  setting: 'general',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'lft'],
  ],
  source: { id: 'patel-2005-gut-ima-stent', locator: 'First paragraph on the patient' },
  readFrom: 'full_text',
};
