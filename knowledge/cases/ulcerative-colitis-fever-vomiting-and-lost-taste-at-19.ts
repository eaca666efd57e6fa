import type { CaseEntry } from '../schema';

export const ulcerativeColitisFeverVomitingAndLostTasteAt19Case: CaseEntry = {
  id: 'ulcerative-colitis-fever-vomiting-and-lost-taste-at-19',
  title: 'Fever, vomiting, bloody diarrhoea and lost taste at 19',
  summary:
    'A 19-year-old woman who did not smoke was admitted with recent fever, nausea, vomiting, bloody diarrhoea and loss of taste and smell. She had 38 °C and a pulse of 110, was not short of breath, and had severe anaemia with raised C-reactive protein and platelets. The swab for the coronavirus was positive; no finding stands for it. When the general signs had gone, ultrasound, colonoscopy and biopsies, left out here, showed ulcerative colitis. “Recent” is taken as acute for the bloody diarrhoea.',
  setting: 'inpatient',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'temp-c', quantity: 38 },
    { finding: 'hr', quantity: 110 },
    { finding: 'breathlessness', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'raised-platelets', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.12',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'calabrese-2020-uc-19', locator: 'Letter, first presentation' },
  readFrom: 'full_text',
};
