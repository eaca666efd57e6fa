import type { CaseEntry } from '../schema';

export const nsaidEnteropathyYearsOfNaproxenAt46Case: CaseEntry = {
  id: 'nsaid-enteropathy-years-of-naproxen-at-46',
  title: 'Blocked bowel in a woman who has taken naproxen for years',
  summary:
    'A woman of 46 who had used naproxen for a long time came with nausea, vomiting and abdominal pain, and the bowel was found to be blocked. The resected ileum had ulcers and ring-like scars from the drug; the operation is left out.',
  setting: 'emergency',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [{ investigation: 'ct-abdomen', outcome: 'obstruction' }],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.3',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'manocha-2010-nsaid', locator: 'Abstract' },
  readFrom: 'abstract',
};
