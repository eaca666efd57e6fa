import type { CaseEntry } from '../schema';

export const whippleDiseaseAfterSevenYearsOfRheumatismAt49Case: CaseEntry = {
  id: 'whipple-disease-after-seven-years-of-rheumatism-at-49',
  title: 'Diarrhoea and weight loss after seven years of rheumatism at 49',
  summary:
    'A 49-year-old man had chronic diarrhoea and weight loss. For seven years he had been treated for joint rheumatism with drugs that weaken the immune system, without benefit. He had an anaemia with small red cells, and CRP and ESR were raised; the antibody test for celiac disease was normal. It was Whipple’s disease; endoscopy and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'arthritis', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['duodenal-biopsy'], ['ileocolonoscopy-biopsy']],
  source: { id: 'jgh-2014-whipple', locator: 'Case' },
  readFrom: 'full_text',
};
