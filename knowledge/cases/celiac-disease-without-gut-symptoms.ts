import type { CaseEntry } from '../schema';

export const celiacDiseaseWithoutGutSymptomsCase: CaseEntry = {
  id: 'celiac-disease-without-gut-symptoms',
  title: 'A year of tiredness, anaemia and raised liver enzymes in a man of 56',
  summary:
    'A 56-year-old man had been tired for a year. He denied every gut symptom and had not lost weight. Blood tests showed an anaemia with small red cells and liver enzymes raised without a cause. Serology and duodenal biopsy, left out here, showed celiac disease.',
  setting: 'secondary_care',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'unexplained-raised-transaminases', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'bloating', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.1',
  source: { id: 'case-olstein2007', locator: 'Case presentation' },
  readFrom: 'full_text',
};
