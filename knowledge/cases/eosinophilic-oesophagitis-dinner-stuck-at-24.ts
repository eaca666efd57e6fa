import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisDinnerStuckAt24Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-dinner-stuck-at-24',
  title: '“I cannot swallow”: chicken stuck at dinner in a man of 24',
  summary:
    'A 24-year-old man came to the emergency department because chicken had stuck at dinner; he could swallow his saliva but no liquids and felt pressure in the middle of the chest. For two to three years solid food had stuck now and then, so that he ate slowly and chewed long, but nothing had lodged before. He had seasonal allergies; heartburn, bleeding and weight loss were denied. The answer given is eosinophilic oesophagitis; endoscopy is left out.',
  setting: 'emergency',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
    { finding: 'food-impaction', state: 'absent' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  writtenForTeaching: true,
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'asge-case-13-eoe', locator: 'Case' },
  readFrom: 'full_text',
};
