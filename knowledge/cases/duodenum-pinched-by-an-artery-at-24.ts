import type { CaseEntry } from '../schema';

export const duodenumPinchedByAnArteryAt24Case: CaseEntry = {
  id: 'duodenum-pinched-by-an-artery-at-24',
  title: '“Five weeks of hell”: pain under the right ribs and green vomit in a thin woman of 24',
  summary:
    'A 24-year-old woman with irritable bowel, anxiety and trauma behind her had had sharp pain under the right ribs, nausea, and daily diarrhoea and green vomit for five weeks, and had lost sixteen pounds; BMI 17.4. Several emergency visits found nothing: pregnancy test, urine, blood count, chemistry and ultrasound were normal, and it was put down to her irritable bowel. An artery pinched the duodenum; the contrast study, endoscopy and CT are left out.',
  setting: 'emergency',
  ageYears: 24,
  sex: 'female',
  answers: [
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'bilious-vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'symptom-duration', quantity: 35 },
    { finding: 'bmi', quantity: 17.4 },
    { finding: 'pregnant', state: 'absent' },
    { finding: 'possibly-pregnant', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['renal-function']],
  source: { id: 'shm-sma-syndrome', locator: 'Case Presentation' },
  readFrom: 'abstract',
};
