import type { CaseEntry } from '../schema';

export const ulcerativeColitisTwoMonthsOfPusAndBloodAt34Case: CaseEntry = {
  id: 'ulcerative-colitis-two-months-of-pus-and-blood-at-34',
  title: 'Two months of pain, diarrhoea, pus and blood in a woman of 34',
  summary:
    'A 34-year-old woman came because for two months she had again and again had pain in the belly, diarrhoea, and pus and blood in the stool. It was a first attack of extensive ulcerative colitis; the colonoscopy is left out, and the anaemia that came under treatment is not coded.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-or-mucoid', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.7',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'wu-2022-uc-tcm', locator: 'Abstract, case summary' },
  readFrom: 'abstract',
};
