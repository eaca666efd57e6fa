import type { CaseEntry } from '../schema';

export const antibodyDeficiencyDiarrhoeaSinceThirtyFiveAt58Case: CaseEntry = {
  id: 'antibody-deficiency-diarrhoea-since-thirty-five-at-58',
  title: 'Infections again and again, and diarrhoea since the age of 35, in a man of 58',
  summary:
    'A 58-year-old man in São Paulo was referred to a specialist for infections that came again and again since he was 35; at that age a diarrhoea began that became lasting. He weighed 43 kg. It was common variable immunodeficiency; immunoglobulins and antibodies are left out. Which infections they were is cut off in the part seen and so not coded; his height is not told.',
  setting: 'secondary_care',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'symptom-duration', quantity: 8400 },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['immunoglobulins'], ['ttg-iga'], ['cbc']],
  source: { id: 'ram-2019-cvid-late-58', locator: 'Abstract and first lines of the case' },
  readFrom: 'abstract',
};
