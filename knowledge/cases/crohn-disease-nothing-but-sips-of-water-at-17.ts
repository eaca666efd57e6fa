import type { CaseEntry } from '../schema';

export const crohnDiseaseNothingButSipsOfWaterAt17Case: CaseEntry = {
  id: 'crohn-disease-nothing-but-sips-of-water-at-17',
  title: 'Six years of pain and vomiting and now nothing but sips of water in a girl of 17',
  summary:
    'A 17-year-old girl had had attacks of abdominal pain and vomiting for six years, worse for two months, with 3 kg lost. She had had no operation, injury or anti-inflammatory medicine; antibiotics and antacids for gastritis had not helped. On admission she kept down only a little water; the upper belly was mildly tender, ESR 22 mm/h, hidden blood in the stool, no parasites. It was Crohn’s disease of stomach and duodenum; contrast study, endoscopy and CT are left out.',
  setting: 'inpatient',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 2190 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fluids-not-tolerated', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'occult-blood-positive', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'esr', value: 22 },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'ajm-4245-crohn-stomach', locator: 'Case' },
  readFrom: 'full_text',
};
