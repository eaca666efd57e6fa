import type { CaseEntry } from '../schema';

export const immunodeficiencyNineteenYearsOfInfectionsCase: CaseEntry = {
  id: 'immunodeficiency-nineteen-years-of-infections',
  title: 'Nineteen years of diarrhoea and chest infections in a man of 38',
  summary:
    'A 38-year-old man had had diarrhoea on and off and repeated infections of the airways for nineteen years, and was malnourished by now. It was common variable immunodeficiency; the protein electrophoresis that led to it and the antibodies are left out here.',
  setting: 'secondary_care',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 6935 },
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['immunoglobulins'], ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr']],
  source: { id: 'pmc9441081-cvid', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
