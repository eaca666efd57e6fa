import type { CaseEntry } from '../schema';

export const cDifficileShortOfBreathAfterALegWoundAt80Case: CaseEntry = {
  id: 'c-difficile-short-of-breath-after-a-leg-wound-at-80',
  title: 'Watery diarrhoea, a swollen belly and short breath after ceftriaxone for a leg wound in a man of 80',
  summary:
    'An 80-year-old man with high blood pressure was admitted with watery diarrhoea, short breath and a swollen belly. Eight days before he had fallen, and in a local hospital was given ceftriaxone after a wound of the leg was sewn; the diarrhoea came after it. He had not travelled. It was pseudomembranous colitis with fluid in belly and chest; endoscopy, scans and the fluids are left out. Doubt: that Clostridioides difficile itself was found, the examination and the blood are not in the part seen.',
  setting: 'inpatient',
  ageYears: 80,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'crp'], ['ct-abdomen']],
  source: { id: 'koreamed-1058644-pmc-cea', locator: 'Case report, opening lines' },
  readFrom: 'abstract',
};
