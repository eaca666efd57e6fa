import type { CaseEntry } from '../schema';

export const crohnDiseaseFattyStoolAndLowFeverAt27Case: CaseEntry = {
  id: 'crohn-disease-fatty-stool-and-low-fever-at-27',
  title: 'Months of attacks of pain, diarrhoea and slight fever, then fatty stool, in a man of 27',
  summary:
    'A 27-year-old man had had attacks of pain of the belly, diarrhoea and low-grade fever for several months, and then fatty stool. It is an exercise of a teaching laboratory for Crohn’s disease; colonoscopy, films and the resected bowel are left out. Several months are not coded as a figure; where he was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'steatorrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'faecal-calprotectin'], ['crp', 'esr'], ['ttg-iga']],
  source: { id: 'webpath-gi2-crohn', locator: 'Case 2, clinical history, first sentences' },
  readFrom: 'full_text',
};
