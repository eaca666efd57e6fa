import type { CaseEntry } from '../schema';

export const crohnDiseaseAnAbscessOfTheBellyAt57Case: CaseEntry = {
  id: 'crohn-disease-an-abscess-of-the-belly-at-57',
  title: 'An abscess of the belly with a low fever in a man of 57',
  summary:
    'A 57-year-old man came with nothing but an abscess of the abdomen and a low fever. It was Crohn’s disease with a passage between bowel and skin; images, operation and histology are left out. Where the abscess lay, how long it had been there and where he was seen is not told in the abstract. Complaints of the bowel are not named one by one, so they are not coded as absent. The abscess stands under a likely infection; the fever is called low without a figure and is not coded.',
  setting: 'general',
  ageYears: 57,
  sex: 'male',
  answers: [{ finding: 'suspected-infection', state: 'present' }],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.15',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'al-shaikh-2021-enterocutaneous', locator: 'Abstract' },
  readFrom: 'abstract',
};
