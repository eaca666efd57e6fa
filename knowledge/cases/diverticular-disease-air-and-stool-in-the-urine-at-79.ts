import type { CaseEntry } from '../schema';

export const diverticularDiseaseAirAndStoolInTheUrineAt79Case: CaseEntry = {
  id: 'diverticular-disease-air-and-stool-in-the-urine-at-79',
  title: 'Air and stool in the urine in a man of 79',
  summary:
    'A 79-year-old man complained of air and stool in the urine. It was diverticulitis of the sigmoid with a fistula to the bladder; CT is left out. History and examination stand in the text, of which only the abstract was seen; where he was seen is not told. What he told is of the bowel by way of the bladder.',
  setting: 'general',
  ageYears: 79,
  sex: 'male',
  answers: [{ finding: 'air-or-stool-in-urine', state: 'present' }],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'jksc-2011-colovesical', locator: 'Abstract' },
  readFrom: 'abstract',
};
