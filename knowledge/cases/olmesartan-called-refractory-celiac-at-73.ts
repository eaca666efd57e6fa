import type { CaseEntry } from '../schema';

export const olmesartanCalledRefractoryCeliacAt73Case: CaseEntry = {
  id: 'olmesartan-called-refractory-celiac-at-73',
  title: 'Six to ten stools a day called refractory celiac disease in a man of 73',
  summary:
    'A 73-year-old man was referred with the label of refractory celiac disease. He passed six to ten stools a day, lost weight and had low potassium and magnesium; antibodies of celiac disease were negative. He took olmesartan for high blood pressure. Without it all was gone in five weeks; endoscopies and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 8 },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'serology-positive', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['autoimmune-enteropathy', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  source: { id: 's3478-olmesartan', locator: 'Abstract, first case' },
  readFrom: 'abstract',
};
