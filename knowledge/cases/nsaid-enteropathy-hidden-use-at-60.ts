import type { CaseEntry } from '../schema';

export const nsaidEnteropathyHiddenUseAt60Case: CaseEntry = {
  id: 'nsaid-enteropathy-hidden-use-at-60',
  title: 'Iron deficiency and weight loss in a man of 60 who named no painkiller',
  summary:
    'A 60-year-old man was referred for iron-deficiency anaemia and unintended weight loss; he had mild heartburn. He had osteoarthritis, depression and high blood pressure, drank little, had stopped smoking, and named lisinopril with hydrochlorothiazide, fluoxetine and atorvastatin as his drugs. He was treated for Crohn’s disease until an operation showed rings in the small bowel from years of anti-inflammatory drugs; that finding, and the drugs that he had not named, are left out here.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-former', state: 'present' },
    { finding: 'ssri-use', state: 'present' },
    { finding: 'statin-use', state: 'present' },
    { finding: 'nsaid-use', state: 'unknown' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['fit', 'ileocolonoscopy-biopsy'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'crim-2017-diaphragm', locator: 'Section 1, first paragraph' },
  readFrom: 'full_text',
};
