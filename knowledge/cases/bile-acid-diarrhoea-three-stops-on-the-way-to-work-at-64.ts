import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaThreeStopsOnTheWayToWorkAt64Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-three-stops-on-the-way-to-work-at-64',
  title: 'Diarrhoea every morning for forty years in a woman of 64',
  summary:
    'A 64-year-old retired social worker had had diarrhoea every morning since she was nineteen, sudden in its beginning, without pain, whatever she ate. She had to stop three times on an hour’s drive, and it left her drained. Her weight had always been the same and she looked well. Doctors had called it an irritable bowel. It was bile acid diarrhoea; the scan is left out.',
  setting: 'general',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'symptom-duration', quantity: 16400 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'symptom-trigger-food', state: 'absent' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome', 'microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'dailymail-2013-bad-64', locator: 'Patient’s story' },
  readFrom: 'full_text',
};
