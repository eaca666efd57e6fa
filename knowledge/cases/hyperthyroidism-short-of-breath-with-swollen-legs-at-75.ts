import type { CaseEntry } from '../schema';

export const hyperthyroidismShortOfBreathWithSwollenLegsAt75Case: CaseEntry = {
  id: 'hyperthyroidism-short-of-breath-with-swollen-legs-at-75',
  title: 'Worse breath, swollen legs, palpitations, loose stools and 4 kg lost in a woman of 75',
  summary:
    'A 75-year-old woman with a metabolic syndrome came with worse breath, newly swollen legs, palpitations and a tight chest; she also told of drenching sweats, restlessness, no sleep, tremor, nausea, diarrhoea and 4 kg lost. No fever; pulse 150 and irregular, pressure 140/110, oxygen 93%, 24 breaths a minute, signs of heart failure; the ECG showed fast atrial fibrillation, coded as a risk of a blocked gut artery; troponin normal. The thyroid test is one of the answers offered and is left out; the end of the case was not read, its title and signs are those of an overactive thyroid. The failing heart is new and so not coded as known. Where in the hospital she came is not told.',
  setting: 'inpatient',
  ageYears: 75,
  sex: 'female',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 4 },
    { finding: 'fever', state: 'absent' },
    { finding: 'hr', quantity: 150 },
    { finding: 'sbp', quantity: 140 },
    { finding: 'resp-rate', quantity: 24 },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium', 'renal-function'], ['cbc']],
  source: { id: 'smf-2021-thyrotoxic-heart-75', locator: 'Fallbeschreibung, to the first question' },
  readFrom: 'full_text',
};
