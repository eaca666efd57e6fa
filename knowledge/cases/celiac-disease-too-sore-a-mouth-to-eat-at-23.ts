import type { CaseEntry } from '../schema';

export const celiacDiseaseTooSoreAMouthToEatAt23Case: CaseEntry = {
  id: 'celiac-disease-too-sore-a-mouth-to-eat-at-23',
  title: 'Ulcers of the mouth that come back and keep a woman of 23 from eating',
  summary:
    'A 23-year-old woman came very weak and could not eat by mouth. She has ulcers of the mouth that come back; a large one was seen, and specialists for the mouth were asked. Gut complaints, which the part seen does not name, got worse together with the ulcers. It was celiac disease; antibodies and biopsy are left out. Weakness and the days without food are not told so that they could be coded.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'gi-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.15',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['cbc', 'ferritin'], ['b12-folate-vitd']],
  source: { id: 'jmds-1992-aphthous-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
