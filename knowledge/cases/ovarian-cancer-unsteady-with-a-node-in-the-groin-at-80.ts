import type { CaseEntry } from '../schema';

export const ovarianCancerUnsteadyWithANodeInTheGroinAt80Case: CaseEntry = {
  id: 'ovarian-cancer-unsteady-with-a-node-in-the-groin-at-80',
  title: 'Dizzy and unsteady within weeks, with a swollen node in the groin, in a woman of 80',
  summary:
    'An 80-year-old woman in Morocco became dizzy and unsteady over a short time, with signs of cerebellum and inner ear; a node in the groin was enlarged. It was cancer of the ovary with antibodies against the cerebellum, which are left out. The abstract tells no complaint of the belly, nor where she was seen at first; how many weeks it took is not told.',
  setting: 'general',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'elomrani-2014-cerebellum', locator: 'Abstract' },
  readFrom: 'abstract',
};
