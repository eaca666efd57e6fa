import type { CaseEntry } from '../schema';

export const cDifficileLooseStoolsWeeksAfterABypassAt74Case: CaseEntry = {
  id: 'c-difficile-loose-stools-weeks-after-a-bypass-at-74',
  title:
    'Diarrhoea back after metronidazole, fever and a pressure of 90 seven weeks after heart surgery in a woman of 74',
  summary:
    'A 74-year-old woman had a triple bypass of the heart seven weeks ago, with three doses of cefazolin and ten days in hospital; three weeks before it she took amoxicillin with clavulanic acid for seven days. At discharge she had three loose stools and got metronidazole for ten days without proof; a week after its end the diarrhoea was back. Three weeks later she came for pain in the leg, leg wounds that would not heal, two bouts of vomiting, shivers, fever and diarrhoea. She was in a poor state and clearly dry, with a pressure of 90/45; white cells were 31.2. She also has arterial disease of heart and legs, a mild kidney disease, COPD and an underactive thyroid. It was C. difficile; the later tests and the course are left out. Shivers are not coded as rigors. Very unwell is read from the poor state and is doubtful. The thyroid is coded by the definition of its entry, with no reason given. The duration is that of the bout that came back after metronidazole, three weeks; the first loose stools at discharge are some weeks older. The sore legs have no entry.',
  setting: 'emergency',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'sbp', quantity: 90 },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'white-cell-count', quantity: 31.2 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['blood-culture', 'troponin-lactate-panel'],
    ['ct-abdomen'],
  ],
  source: { id: 'studylibfr-4831017-c-difficile-74', locator: 'Case, to the first blood tests' },
  readFrom: 'full_text',
};
