import type { CaseEntry } from '../schema';

export const hyperthyroidismNoAppetiteAndAQuietPulseAt70Case: CaseEntry = {
  id: 'hyperthyroidism-no-appetite-and-a-quiet-pulse-at-70',
  title: 'Loss of appetite, nausea and vomiting with a quiet pulse in a woman of 70',
  summary:
    'A 70-year-old woman was admitted with loss of appetite, nausea and vomiting. The pulse was 72, without palpitation, and the hands did not tremble; she was apathetic. It was hyperthyroidism with a high calcium. Apathy has no finding here; heat intolerance is not told, but palpitation and tremor are denied, and the common finding is coded as absent. Calcium, of which no figure is given, and thyroid tests are left out.',
  setting: 'inpatient',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'hr', quantity: 72 },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['electrolytes-and-calcium'], ['renal-function'], ['cbc']],
  source: { id: 'hiroi-2005-apathetic-hypercalcaemia', locator: 'Abstract' },
  readFrom: 'abstract',
};
