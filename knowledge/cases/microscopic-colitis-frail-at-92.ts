import type { CaseEntry } from '../schema';

export const microscopicColitisFrailAt92Case: CaseEntry = {
  id: 'microscopic-colitis-frail-at-92',
  title: 'A year of watery stools, day and night, in a frail woman of 92',
  summary:
    'A frail 92-year-old woman with dementia had had watery diarrhoea without blood for a year, with bloating, weight loss, urgency, stools at night and lately incontinence. CRP and faecal calprotectin were raised, without figures in the abstract. She took ranitidine, donepezil and simvastatin. Biopsies of a normal-looking bowel, left out here, showed microscopic colitis.',
  setting: 'secondary_care',
  ageYears: 92,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'bloating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'h2-blocker-use', state: 'present' },
    { finding: 'statin-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.2',
  acceptable: ['colorectal-cancer', 'bile-acid-diarrhoea'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'], ['fit']],
  source: { id: 'bcr-2018-228092-mc', locator: 'Abstract' },
  readFrom: 'abstract',
};
