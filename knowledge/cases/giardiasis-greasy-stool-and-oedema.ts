import type { CaseEntry } from '../schema';

export const giardiasisGreasyStoolAndOedemaCase: CaseEntry = {
  id: 'giardiasis-greasy-stool-and-oedema',
  title: 'Greasy stool, oedema and large red cells in a patient of 28 from Libya',
  summary:
    'A 28-year-old patient from Libya was seen in Athens with chronic diarrhoea (coded as the four weeks that the word means), greasy stool, weight loss, generalised oedema, low albumin and an anaemia with large red cells. The picture was that of celiac disease, but Giardia was in the stool and metronidazole brought a dramatic response. The stool result and the biopsy are left out here; the abstract does not tell the sex.',
  setting: 'inpatient',
  ageYears: 28,
  sex: 'unknown',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'recent-travel', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.2',
  acceptable: ['celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'tzanetou-2000-giardia', locator: 'Abstract' },
  readFrom: 'abstract',
};
