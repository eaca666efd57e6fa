import type { CaseEntry } from '../schema';

export const nsaidEnteropathyNothingToComplainOfAt70Case: CaseEntry = {
  id: 'nsaid-enteropathy-nothing-to-complain-of-at-70',
  title: 'A woman of 70 without complaints who came for a screening colonoscopy',
  summary:
    'A 70-year-old woman with reflux, a weak heart and arthrosis, who took anti-inflammatory painkillers, came for a screening colonoscopy. She had no complaint of the gut: no nausea, no vomiting and no belly pain. The colonoscopy, left out here, showed narrowings of the colon by the painkiller.',
  setting: 'secondary_care',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'nausea-or-vomiting', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: 'routine',
  source: { id: 'saleem-2020-colon-diaphragm', locator: 'Abstract and first lines of the case report' },
  readFrom: 'abstract',
};
