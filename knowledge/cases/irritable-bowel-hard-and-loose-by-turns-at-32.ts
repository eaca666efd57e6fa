import type { CaseEntry } from '../schema';

export const irritableBowelHardAndLooseByTurnsAt32Case: CaseEntry = {
  id: 'irritable-bowel-hard-and-loose-by-turns-at-32',
  title: 'Hard and loose stools by turns with mucus and a sore belly in a man of 32',
  summary:
    'A 32-year-old man came to the clinic for cleansing treatments of a large institute of Ayurveda with hard and loose stools by turns, mucus in the stool, abdominal pain, a swollen belly and little appetite. No bleeding or loss of weight is told. It was an irritable bowel syndrome; how long it had lasted is not told in the summary of the report, and the treatment is left out.',
  setting: 'general',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'bloody-or-mucoid', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc'], ['crp', 'esr', 'faecal-calprotectin']],
  source: { id: 'hanumant-ijapr-ibs', locator: 'Abstract' },
  readFrom: 'abstract',
};
