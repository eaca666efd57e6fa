import type { CaseEntry } from '../schema';

export const ulcerativeColitisSinceAJourneyToCentralAsiaAt23Case: CaseEntry = {
  id: 'ulcerative-colitis-since-a-journey-to-central-asia-at-23',
  title: 'Three months of blood and mucus since a gut infection abroad in a student of about 23',
  summary:
    'A student in her twenties wrote of her illness with her gastroenterologist. In Asia she had had diarrhoea for a month; a germ was found at home and treated, but for a year she was never quite right. When she went to a new general practitioner she had passed blood and mucus for about three months and was more and more exhausted. Blood tests showed raised inflammatory markers. It was ulcerative colitis; the sigmoidoscopy is left out. Her age then is not told exactly: she names 23 near that time. She told gut complaints.',
  setting: 'primary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'prior-gastroenteritis', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'bmj-2012-journey-uc', locator: 'The patient’s text, the beginning' },
  readFrom: 'full_text',
};
