import type { CaseEntry } from '../schema';

export const whippleDiseaseThreeYearsOfAnklesAndFeversAt60Case: CaseEntry = {
  id: 'whipple-disease-three-years-of-ankles-and-fevers-at-60',
  title: 'Three years of aching joints and fevers, then diarrhoea and twenty kilos lost at 60',
  summary:
    'A 60-year-old man, well until 57, had since then had repeated joint pains at changing places, first in both ankles, with bouts of fever up to 40 °C and night sweats. In the last eight months he lost 20 kg, with no appetite, one to three loose stools a day and growing pain in the right hip; he was admitted in rapid decline. It was Whipple’s disease; joint fluid and biopsy of the bowel are left out.',
  setting: 'inpatient',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-over-3-per-day', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.8',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'lange-teichmann-whipple-60', locator: 'Case report' },
  readFrom: 'full_text',
};
