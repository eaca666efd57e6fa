import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAMonthOfSharpPainToTheBackAt59Case: CaseEntry = {
  id: 'mesenteric-ischaemia-a-month-of-sharp-pain-to-the-back-at-59',
  title: 'A month of sharp upper pain through to the back, vomiting and 20 lb lost in a woman of 59',
  summary:
    'A 59-year-old woman with high blood pressure and reflux came to an emergency department with a month of severe, sharp upper pain in attacks that went to the back. It was worse after eating and followed by nausea and vomiting; 20 lb were gone in six weeks. She neither smokes nor drinks nor takes drugs. Coded is this first visit; ulcers were found and healed, and half a year and 60 lb later a chronic lack of blood to the gut. The vascular clinic, endoscopies and CT angiogram are left out. As the pain came in attacks it is not coded as constant upper pain through to the back.',
  setting: 'emergency',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 9.1 },
    { finding: 'hypertension', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'cocaine-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'mesenteric-duplex'], ['lipase-amylase'], ['cbc', 'lft']],
  source: { id: 'acc-2021-food-aversion-59', locator: 'First paragraph' },
  readFrom: 'full_text',
};
