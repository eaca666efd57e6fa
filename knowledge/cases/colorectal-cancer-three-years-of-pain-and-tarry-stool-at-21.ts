import type { CaseEntry } from '../schema';

export const colorectalCancerThreeYearsOfPainAndTarryStoolAt21Case: CaseEntry = {
  id: 'colorectal-cancer-three-years-of-pain-and-tarry-stool-at-21',
  title: 'Three years of pain and tarry stools without a name in a woman of 21',
  summary:
    'A 21-year-old woman came with pain in the belly and tarry stools; for three years she had been to two or three other places and no right diagnosis had been made. It was an advanced cancer of the caecum that could still be cut out. The three years are coded as the duration, though the abstract does not say that both complaints had been there all the time. Blood tests and examination are not told.',
  setting: 'general',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.15',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['ferritin'], ['ileocolonoscopy-biopsy'], ['ct-abdomen']],
  source: { id: 'iryo-1997-caecal-21', locator: 'Abstract' },
  readFrom: 'abstract',
};
