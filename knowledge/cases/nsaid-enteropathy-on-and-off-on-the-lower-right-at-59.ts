import type { CaseEntry } from '../schema';

export const nsaidEnteropathyOnAndOffOnTheLowerRightAt59Case: CaseEntry = {
  id: 'nsaid-enteropathy-on-and-off-on-the-lower-right-at-59',
  title: 'Pain that comes and goes on the lower right in a woman of 59 on painkillers',
  summary:
    'A 59-year-old woman had pain on the lower right that came and went and took anti-inflammatory painkillers, which were stopped once rings at the end of the small bowel were found. Endoscopy and histology are left out; the abstract tells no more of the first visit.',
  setting: 'general',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'crp'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'],
  ],
  source: { id: 'pmc11451852-diaphragm-59', locator: 'Abstract' },
  readFrom: 'abstract',
};
