import type { CaseEntry } from '../schema';

export const celiacDiseaseTooSoreToEatAt23Case: CaseEntry = {
  id: 'celiac-disease-too-sore-to-eat-at-23',
  title: 'A large ulcer of the mouth and great weakness in a woman of 23',
  summary:
    'A 23-year-old woman complained of great weakness and could take no food by mouth: she had a large ulcer of the mouth, of a kind that came again and again. Complaints of the gut came and went with the ulcers. It was celiac disease; the antibodies and the biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'gi-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'jmds-celiac-aphthous', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
