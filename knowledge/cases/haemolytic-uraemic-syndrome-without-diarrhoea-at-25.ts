import type { CaseEntry } from '../schema';

export const haemolyticUraemicSyndromeWithoutDiarrhoeaAt25Case: CaseEntry = {
  id: 'haemolytic-uraemic-syndrome-without-diarrhoea-at-25',
  title: 'Fever, vomiting and blood in the urine with failing sight in a woman of 25',
  summary:
    'A 25-year-old woman was taken to hospital with fever, vomiting and blood in the urine. She passed less urine, saw less with the left eye and bled from the nose; there had been no diarrhoea. Pulse and temperature were raised, the pressure was not. White cells were raised, platelets low, red cells broken and the kidneys failing. It was a haemolytic uraemic syndrome from a urinary infection with E. coli O157:H7, which lies outside the list; cultures are left out. How low the platelets were is not told.',
  setting: 'inpatient',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'painful-red-eye-or-vision-loss', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemolysis-film', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'chiurchiu-2003-hus-urine', locator: 'Abstract as retold on the page read' },
  readFrom: 'secondary',
};
