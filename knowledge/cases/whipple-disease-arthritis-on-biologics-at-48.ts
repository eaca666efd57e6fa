import type { CaseEntry } from '../schema';

export const whippleDiseaseArthritisOnBiologicsAt48Case: CaseEntry = {
  id: 'whipple-disease-arthritis-on-biologics-at-48',
  title: 'Years of arthritis on biologics, then fever, wasting and bloody diarrhoea, in a man of 48',
  summary:
    'A 48-year-old man had been treated for years with immunosuppressants and biologics for an arthritis of many joints without antibodies. Then came fever, much weight lost and bloody diarrhoea so severe that he was transfused. It was Whipple’s disease; the tests that showed it are left out.',
  setting: 'inpatient',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.7',
  acceptable: ['crohn-disease', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'pmid-31737398-whipple', locator: 'Abstract, first patient' },
  readFrom: 'abstract',
};
