import type { CaseEntry } from '../schema';

export const nsaidEnteropathyHiddenBloodAtScreeningAt56Case: CaseEntry = {
  id: 'nsaid-enteropathy-hidden-blood-at-screening-at-56',
  title: 'Hidden blood found at screening in a well woman of 56',
  summary:
    'A 56-year-old woman without any complaint had a positive test for hidden blood in the national screening for bowel cancer. She had taken diclofenac 100 mg twice a day for seven years. It was a damage of the colon by the painkiller, with diaphragms, counted here with the bowel injury of these drugs; the colonoscopies are left out. The tablets are told after the colonoscopy in the report but were taken all along, and are coded.',
  setting: 'general',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'occult-blood-positive', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['cbc']],
  source: { id: 'vsp-19073-colopathy', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
