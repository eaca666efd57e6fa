import type { CaseEntry } from '../schema';

export const microscopicColitisWokenAtFourCase: CaseEntry = {
  id: 'microscopic-colitis-woken-at-four',
  title: 'Two months of watery diarrhoea that wakes a woman of 55',
  summary:
    'A 55-year-old woman came with two months of watery diarrhoea, about five stools a day with urgency, one of which woke her at four in the morning. There was no blood, pain or vomiting; she had lost two kilograms and had no eye, joint or mouth trouble. Blood count and inflammation markers were normal and the stool culture grew nothing. Biopsies of a normal-looking colon, left out here, gave the diagnosis.',
  setting: 'secondary_care',
  ageYears: 55,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'urgency', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'uveitis-or-episcleritis', state: 'absent' },
    { finding: 'arthritis', state: 'absent' },
    { finding: 'oral-ulcers', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.1',
  source: { id: 'case-pmj-watery-diarrhoea', locator: 'Question page, history and first results' },
  readFrom: 'full_text',
};
