import type { CaseEntry } from '../schema';

export const irritableBowelLooseAndHardByTurnsAt38Case: CaseEntry = {
  id: 'irritable-bowel-loose-and-hard-by-turns-at-38',
  title: 'Loose and hard stools by turns with pain, slime and a swollen belly in a man of 38',
  summary:
    'A 38-year-old man had stools that were loose and hard by turns, belly pain, a swollen belly, mucus with the stool, poor appetite and some loss of weight. It was irritable bowel syndrome, and he got better in seven weeks of oral remedies, enemas and counselling.',
  setting: 'secondary_care',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'bhat-ibs-ayurveda-38', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
