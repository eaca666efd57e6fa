import type { CaseEntry } from '../schema';

export const gastroenteritisFeversAfterALogCabinBarbecueAt24Case: CaseEntry = {
  id: 'gastroenteritis-fevers-after-a-log-cabin-barbecue-at-24',
  title: 'A week of evening fevers after cramps and diarrhoea from a barbecue at 24',
  summary:
    'A healthy 24-year-old man had fevers of 38.8 to 39 °C every night for a week. Two weeks earlier he had eaten a barbecue at a log cabin, and the day after had severe cramps and diarrhoea without blood, which passed. Temperature 38.3 °C, nothing on examination, white cells 5.6 × 10⁹/L. He was sent home; Salmonella grew from the blood. Blood culture and later tests are left out. Diarrhoea belongs to this illness but was over; where he first came is not told; that the answer is an infection of the gut that had spread to the blood may be argued.',
  setting: 'general',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'temp-c', quantity: 38.3 },
    { finding: 'white-cell-count', quantity: 5.6 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'shm-20715-salmonella', locator: 'Case presentation' },
  readFrom: 'full_text',
};
