import type { CaseEntry } from '../schema';

export const ischaemicColitisCocaineThen103FahrenheitAt37Case: CaseEntry = {
  id: 'ischaemic-colitis-cocaine-then-103-fahrenheit-at-37',
  title: 'Left low cramps, then blood and high fever the day after cocaine at 37',
  summary:
    'A 37-year-old woman with post-traumatic stress disorder had two days of cramps low on the left, loose stools without blood and then with blood, and fever of 103 °F (39.4 °C). She had used cocaine the day before it began and took no contraceptive pill. The left lower belly was tender without guarding or rigidity. White cells were 11.9, sedimentation rate 29 mm/h and C-reactive protein 3.99 mg/dL; stool studies with the toxin of C. difficile were negative and are coded for C. difficile only. Computed tomography, venography and colonoscopy are left out; it was an ischaemic colitis. Stress disorder is not coded as anxiety.',
  setting: 'general',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.4 },
    { finding: 'cocaine-use', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'white-cell-count', quantity: 11.9 },
  ],
  results: [
    { investigation: 'esr', value: 29 },
    { investigation: 'crp', value: 39.9 },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
  ],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.12',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['stool-culture', 'stool-multiplex-pcr'], ['cbc']],
  source: { id: 'ajg-s1685-cocaine', locator: 'Case description' },
  readFrom: 'full_text',
};
