import type { CaseEntry } from '../schema';

export const celiacDiseaseWastingAt51Case: CaseEntry = {
  id: 'celiac-disease-wasting-at-51',
  title: 'A month of diarrhoea and wasting in a woman of 51',
  summary:
    'A 51-year-old woman who had always been well had had diarrhoea for a month and was cachectic, with a deranged metabolic panel that the abstract does not spell out. Serology, left out here, led to celiac disease in crisis; she gained weight without gluten.',
  setting: 'inpatient',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy']],
  source: { id: 'katsifis-2021-celiac-crisis', locator: 'Abstract' },
  readFrom: 'abstract',
};
