import type { CaseEntry } from '../schema';

export const nsaidEnteropathyAYearOfBloodyStoolsAt65Case: CaseEntry = {
  id: 'nsaid-enteropathy-a-year-of-bloody-stools-at-65',
  title: 'A year of bloody diarrhoea with bouts of vomiting in a woman of 65',
  summary:
    'A 65-year-old woman had had bloody diarrhoea for a year, with nausea and vomiting now and then and a lack of iron. It was a damage of the colon by anti-inflammatory painkillers, counted here with their bowel injury; the colonoscopy is left out. Which painkiller she took, and for how long, comes after the part seen, so that it is not coded, with a doubt; without it chronic colitis and cancer would be put as high.',
  setting: 'general',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.10',
  acceptable: ['ulcerative-colitis', 'crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['cbc'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
  ],
  source: { id: 'aftab-nsaid-colopathy', locator: 'Case 1' },
  readFrom: 'abstract',
};
