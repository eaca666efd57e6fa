import type { CaseEntry } from '../schema';

export const irritableBowelAsksAtTheChemistAt34Case: CaseEntry = {
  id: 'irritable-bowel-asks-at-the-chemist-at-34',
  title: 'Four months of loose stools that come and go in a man of 34',
  summary:
    'A 34-year-old man asked at a pharmacy about four months of a changed bowel habit with bouts of diarrhoea; in them he is bloated, with discomfort low in the belly. No blood, and he feels fit between and during the bouts. Nothing makes it better or worse; rarely stressed, no attacks of panic, rarely too much alcohol. No loss of weight, tiredness, thirst or much urine. Ibuprofen now and then since before it began. It teaches irritable bowel syndrome. The opening of the page is cut in the part seen. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 122 },
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'fatigue', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'polyuria-polydipsia', state: 'absent' },
    { finding: 'symptom-worse-with-stress', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin'], ['cbc'], ['crp']],
  source: { id: 'pharmacy-magazine-simon-34', locator: 'Diarrhoea in adults, to the problem refinement' },
  readFrom: 'full_text',
};
