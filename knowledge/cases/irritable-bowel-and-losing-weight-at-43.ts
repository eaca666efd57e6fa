import type { CaseEntry } from '../schema';

export const irritableBowelAndLosingWeightAt43Case: CaseEntry = {
  id: 'irritable-bowel-and-losing-weight-at-43',
  title: 'Years of pain, wind and changing stools, and now weight going, in a woman of 43',
  summary:
    'A 43-year-old woman with a demanding post and a household of three had long had gut troubles that came again, worse in times of strain: pain and cramps, much wind and bloating so that she looked pregnant in the evening, heartburn and indigestion after meals, and constipation and diarrhoea by turns, often with mucus. She was always tired, low and anxious by turns, and was losing weight without knowing why. It was called irritable bowel syndrome; gastroscopy, colonoscopy and the stool flora are left out.',
  setting: 'general',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['fit'], ['ttg-iga', 'total-iga'], ['faecal-calprotectin', 'crp']],
  source: { id: 'wellbeing-ibs-43', locator: 'Case' },
  readFrom: 'full_text',
};
