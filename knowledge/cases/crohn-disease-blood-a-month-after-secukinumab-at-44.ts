import type { CaseEntry } from '../schema';

export const crohnDiseaseBloodAMonthAfterSecukinumabAt44Case: CaseEntry = {
  id: 'crohn-disease-blood-a-month-after-secukinumab-at-44',
  title: 'Bloody diarrhoea a month after the first secukinumab in a man of 44',
  summary:
    'A 44-year-old man with psoriasis, who had had the first dose of secukinumab a month before, came with bloody diarrhoea and belly pain. Markers of inflammation were raised. Stool tests for germs, CT and colonoscopy are left out. It was Crohn disease. The medicine and the psoriasis are not coded: an anti-interleukin is not clearly what the finding of a weakened immune system means. How long it had lasted is not told. He told gut complaints.',
  setting: 'inpatient',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 's2256-secukinumab', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
