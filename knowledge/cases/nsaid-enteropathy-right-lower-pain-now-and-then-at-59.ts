import type { CaseEntry } from '../schema';

export const nsaidEnteropathyRightLowerPainNowAndThenAt59Case: CaseEntry = {
  id: 'nsaid-enteropathy-right-lower-pain-now-and-then-at-59',
  title: 'Pain low on the right now and then in a woman of 59 on painkillers',
  summary:
    'A 59-year-old woman, who had long taken anti-inflammatory painkillers, had pain low on the right now and then. It was diaphragm disease of the bowel by the painkiller and healed when it was stopped; the ileocolonoscopy is left out.',
  setting: 'secondary_care',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'ct-enterography', 'faecal-calprotectin']],
  source: { id: 'pmc11451852-diaphragm', locator: 'Abstract' },
  readFrom: 'abstract',
};
