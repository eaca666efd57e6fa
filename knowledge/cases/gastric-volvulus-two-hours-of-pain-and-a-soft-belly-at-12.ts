import type { CaseEntry } from '../schema';

export const gastricVolvulusTwoHoursOfPainAndASoftBellyAt12Case: CaseEntry = {
  id: 'gastric-volvulus-two-hours-of-pain-and-a-soft-belly-at-12',
  title: 'Two hours of pain with a soft belly in a girl of 12',
  summary:
    'A healthy girl of 12 had had abdominal pain for two hours. Blood pressure was 110/60, the pulse 78, breathing 20, the temperature 36.3 °C; the abdomen was soft and not tender. Haemoglobin, CRP, amylase, lipase and transaminases were normal. The stomach was twisted. The films and CT are left out.',
  setting: 'emergency',
  ageYears: 12,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.08 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'sbp', quantity: 110 },
    { finding: 'hr', quantity: 78 },
    { finding: 'resp-rate', quantity: 20 },
    { finding: 'temp-c', quantity: 36.3 },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'pemj-136-gastric-volvulus-12', locator: 'Case' },
  readFrom: 'full_text',
};
