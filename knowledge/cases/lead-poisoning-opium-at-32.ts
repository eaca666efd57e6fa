import type { CaseEntry } from '../schema';

export const leadPoisoningOpiumAt32Case: CaseEntry = {
  id: 'lead-poisoning-opium-at-32',
  title: 'Lower abdominal pain and constipation in a man of 32 who takes opium',
  summary:
    'A 32-year-old man came to the emergency department with pain in the lower abdomen and constipation; he had long swallowed large amounts of opium. The abdomen was slightly tender, the gums were discoloured, and there was a mild anaemia with small, pale red cells. It was lead poisoning from adulterated opium, none of the conditions weighed; the smear, imaging and lead level are left out here. The abstract does not tell how long he had been ill.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'motility-disorder-or-opioids', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'jalili-lead-opium', locator: 'Abstract' },
  readFrom: 'abstract',
};
