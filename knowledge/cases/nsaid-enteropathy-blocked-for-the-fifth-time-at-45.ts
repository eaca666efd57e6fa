import type { CaseEntry } from '../schema';

export const nsaidEnteropathyBlockedForTheFifthTimeAt45Case: CaseEntry = {
  id: 'nsaid-enteropathy-blocked-for-the-fifth-time-at-45',
  title: 'Pain, vomiting and nothing passed in a woman of 45 who had come four times before',
  summary:
    'A 45-year-old woman had come to the emergency department four times with sudden pain and swelling of the belly; an earlier blockage had been left without a cause, and a gastric ulcer and a stricture of the duodenum had been found. She had abused anti-inflammatory painkillers; whether she still took them is not said. Now she came with pain, vomiting and neither stool nor wind. It was a web of the small bowel from these drugs; CT, capsule and operation are left out.',
  setting: 'emergency',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'rahman-2018-nsaid-web', locator: 'Abstract and case report' },
  readFrom: 'full_text',
};
