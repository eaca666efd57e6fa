import type { CaseEntry } from '../schema';

export const irritableBowelEveryMorningAt32Case: CaseEntry = {
  id: 'irritable-bowel-every-morning-at-32',
  title: 'Runny, painful stools every morning for ten years',
  summary:
    'A woman of 32, an optometrist, had had loose, runny and painful stools on rising every morning for ten years, with pain and bloating for most of the day. Alcohol, stress, large meals and fat made it worse. She had been depressed for three years and anxious for ten. The diagnosis was an irritable bowel.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.3',
  acceptable: ['bile-acid-diarrhoea'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'jucr-2013-ibs', locator: 'Case, as retold on the page' },
  readFrom: 'full_text',
};
