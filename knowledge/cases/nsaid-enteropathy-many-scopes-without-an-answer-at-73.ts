import type { CaseEntry } from '../schema';

export const nsaidEnteropathyManyScopesWithoutAnAnswerAt73Case: CaseEntry = {
  id: 'nsaid-enteropathy-many-scopes-without-an-answer-at-73',
  title: 'Gut complaints that many scopes did not explain in a woman of 73 on painkillers',
  summary:
    'A 73-year-old woman who had long taken anti-inflammatory painkillers had gut complaints that several endoscopies did not explain. Strictures of the small bowel like diaphragms had drawn it into itself; capsule, CT and operation are left out. Which complaints they were is not in the abstract, so only that there were some is coded.',
  setting: 'general',
  ageYears: 73,
  sex: 'female',
  answers: [
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'gi-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'ferritin'],
    ['capsule-endoscopy', 'ct-enterography', 'mri-enterography'],
  ],
  source: { id: 'cureus-20855-diaphragm', locator: 'Abstract' },
  readFrom: 'abstract',
};
