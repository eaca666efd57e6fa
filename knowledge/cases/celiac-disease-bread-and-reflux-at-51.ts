import type { CaseEntry } from '../schema';

export const celiacDiseaseBreadAndRefluxAt51Case: CaseEntry = {
  id: 'celiac-disease-bread-and-reflux-at-51',
  title: 'Reflux and dyspepsia that bread makes worse in a woman of 51 who gains weight',
  summary:
    'A 51-year-old woman was referred by her general practitioner with longstanding dyspepsia and reflux, worse with alcohol and bread. She had always been overweight and had lately gained much; she weighed 116 kg. Routine blood tests were normal but for vitamin B12, of which the part seen does not tell the figure: it is left out. “Longstanding” has no number and is not coded. It was celiac disease; antibodies and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'bmi', quantity: 41 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  acceptable: ['non-celiac-gluten-sensitivity'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'ema-iga']],
  source: { id: 'bmj-2005-coeliac-obesity', locator: 'Case histories, case 2, the part seen' },
  readFrom: 'full_text',
};
