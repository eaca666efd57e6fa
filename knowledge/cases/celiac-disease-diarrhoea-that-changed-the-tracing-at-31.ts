import type { CaseEntry } from '../schema';

export const celiacDiseaseDiarrhoeaThatChangedTheTracingAt31Case: CaseEntry = {
  id: 'celiac-disease-diarrhoea-that-changed-the-tracing-at-31',
  title: 'Severe diarrhoea with acidosis and a changed tracing of the heart in a man of 31',
  summary:
    'A 31-year-old man without a known illness of the gut came with a gut complaint, severe diarrhoea, and with metabolic acidosis and salts so disturbed that the electrocardiogram showed it. It was the first sign of celiac disease. Only the abstract was seen: duration, stools, weight and examination are not told. Where the patient was seen is not told.',
  setting: 'general',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'severe-symptoms', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['electrolytes-and-calcium'], ['ttg-iga'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'reed-2017-celiac-crisis-31', locator: 'Abstract' },
  readFrom: 'abstract',
};
