import type { CaseEntry } from '../schema';

export const celiacDiseaseMajorMouthUlcerAt23Case: CaseEntry = {
  id: 'celiac-disease-major-mouth-ulcer-at-23',
  title: 'A mouth ulcer that came back, and weakness, in a woman of 23',
  summary:
    'A woman of 23 complained of severe weakness and of being unable to eat; a large recurrent aphthous ulcer was found in her mouth, and complaints of the gut flared whenever the ulcers did. It was celiac disease; blood tests and duodenal biopsies are left out.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'gi-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'jmds-1992-celiac-ulcer', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
