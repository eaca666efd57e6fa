import type { CaseEntry } from '../schema';

export const mesentericIschaemiaTenYearsHalfAnHourAtATimeAt66Case: CaseEntry = {
  id: 'mesenteric-ischaemia-ten-years-half-an-hour-at-a-time-at-66',
  title: 'Ten years of upper pain half an hour after meals, eased by vomiting, in a man of 66',
  summary:
    'A 66-year-old man had had pain in the upper belly for ten years; it came 20 to 30 minutes after meals, lasted half an hour, and vomiting ended it. It grew over the years; for three years he was admitted once or twice a year with it, vomiting and some constipation. A year before it began he had been operated on the belly for something no longer known. It was a chronic lack of blood to the gut from the upper gut artery; scans and angiography are left out. Weight is not told in the part seen.',
  setting: 'general',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.20',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'lft', 'lipase-amylase'],
  ],
  source: { id: 'bhardwaj-2024-dangerous-miss', locator: 'Case, first sentences' },
  readFrom: 'full_text',
};
