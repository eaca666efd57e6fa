import type { CaseEntry } from '../schema';

export const nsaidEnteropathyFoundByScreeningAt56Case: CaseEntry = {
  id: 'nsaid-enteropathy-found-by-screening-at-56',
  title: 'A positive screening test after seven years of diclofenac in a woman of 56',
  summary:
    'A 56-year-old woman without symptoms or signs had a positive immunochemical test for blood in the stool in the screening programme. For seven years she had taken diclofenac 100 mg twice a day. It was injury of the right colon by the painkiller, with diaphragms; the colonoscopy is left out. The figure of the test is not given, so it is not coded.',
  setting: 'general',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'nsaid-last-6w', state: 'present' },
    { finding: 'screening-fit-negative', state: 'absent' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy']],
  source: { id: 'vsp-nsaid-colopathy-screening', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
