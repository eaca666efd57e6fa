import type { CaseEntry } from '../schema';

export const immunodeficiencyWithoutInfectionsAt31Case: CaseEntry = {
  id: 'immunodeficiency-without-infections-at-31',
  title: 'Five years of diarrhoea, now worse, with ten kilograms lost in a woman of 31',
  summary:
    'A 31-year-old woman had had loose stools several times a day since she was 26; diets had not helped. In the last two months they had become more and larger, and she had lost ten kilograms. She had had no repeated bacterial infections, and earlier investigations had led nowhere. It was common variable immunodeficiency; the immunoglobulins are left out.',
  setting: 'secondary_care',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'recurrent-sinopulmonary-infection', state: 'absent' },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['immunoglobulins'], ['ttg-iga'], ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies']],
  source: { id: 'shokuhfar-2016-cvid', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
