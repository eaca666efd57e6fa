import type { CaseEntry } from '../schema';

export const nsaidEnteropathyHiddenAnaemiaAt63Case: CaseEntry = {
  id: 'nsaid-enteropathy-hidden-anaemia-at-63',
  title: 'Long-standing pain and anaemia without visible blood in a woman of 63',
  summary:
    'A 63-year-old woman who had taken anti-inflammatory drugs for a long time had had abdominal pain for long and was anaemic without visible bleeding. A ring-like narrowing of the small bowel caused by the drugs was found; endoscopy and operation are left out.',
  setting: 'secondary_care',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.4',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['ferritin', 'cbc'],
  ],
  source: { id: 'pmc6047552-diaphragm', locator: 'Abstract' },
  readFrom: 'abstract',
};
