import type { CaseEntry } from '../schema';

export const whippleDiseaseTheFirstPatientAt36Case: CaseEntry = {
  id: 'whipple-disease-the-first-patient-at-36',
  title: 'Five years of joint pain, wasting and a swelling belly in a physician of 36',
  summary:
    'A 36-year-old physician was admitted in Baltimore in 1907 with weight loss, weakness, joint pain and a swelling abdomen that had got worse over five years. It had begun as a missionary in Turkey with attacks of joint pain of some hours, then with warm, swollen and tender joints; he grew thin and weak. For a year he had coughed up yellow sputum, for seven months had fevers to 100 °F and sweats at night. It was the disease later named after Whipple; the autopsy is left out.',
  setting: 'inpatient',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'arthritis', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  source: { id: 'jhm-one-hundred-years-later', locator: 'The patient’s history, first parts' },
  readFrom: 'full_text',
};
