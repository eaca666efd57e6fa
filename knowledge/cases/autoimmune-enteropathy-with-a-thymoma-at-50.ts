import type { CaseEntry } from '../schema';

export const autoimmuneEnteropathyWithAThymomaAt50Case: CaseEntry = {
  id: 'autoimmune-enteropathy-with-a-thymoma-at-50',
  title: 'Four months of up to ten watery stools a day in a man of 50 whose thymoma came back',
  summary:
    'A 50-year-old man had had watery stools without blood, up to ten a day, for four months, and had lost weight. A thymoma found seven years before had come back and had been treated by operation, chemotherapy and radiotherapy; the diarrhoea had begun after that. Nothing spoke for another autoimmune disease such as myasthenia. The examination and the first blood tests were unremarkable, stool cultures negative for bacteria, viruses and parasites. It was autoimmune enteropathy; CT, endoscopy and the antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'autoimmune-enteropathy',
  since: '2026.11.7',
  acceptable: ['microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies']],
  source: { id: 'researcher-life-thymoma-enteropathy', locator: 'Text of the case' },
  readFrom: 'full_text',
};
