import type { CaseEntry } from '../schema';

export const colorectalCancerThreeYearsOfVagueComplaintsAt26Case: CaseEntry = {
  id: 'colorectal-cancer-three-years-of-vague-complaints-at-26',
  title: 'Three years of pain that comes and goes, bloating and changing bowels in a man of 26',
  summary:
    'A 26-year-old man had for three years had pain that came and went, bloating and a changed bowel habit; several visits had found no cause. In the end the bowel was blocked: it was an advanced cancer of the colon. What is coded is the story before the blockage; operation and histology are left out.',
  setting: 'general',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'fit']],
  source: { id: 'booksci-d48113-yocrc-26', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
