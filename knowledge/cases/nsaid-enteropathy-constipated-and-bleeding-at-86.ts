import type { CaseEntry } from '../schema';

export const nsaidEnteropathyConstipatedAndBleedingAt86Case: CaseEntry = {
  id: 'nsaid-enteropathy-constipated-and-bleeding-at-86',
  title: 'Belly pain, constipation and bloody stool on diclofenac in a man of 86',
  summary:
    'An 86-year-old man, who had long taken diclofenac, saw a doctor about pain in the belly and constipation. The examination found blood in the stool and anaemia. It was narrowing of the colon with ulcers by the painkiller; the colonoscopy is left out.',
  setting: 'secondary_care',
  ageYears: 86,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy']],
  source: { id: 'pubmed-11484401', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
