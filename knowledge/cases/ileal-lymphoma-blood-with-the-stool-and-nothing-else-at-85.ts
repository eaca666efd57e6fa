import type { CaseEntry } from '../schema';

export const ilealLymphomaBloodWithTheStoolAndNothingElseAt85Case: CaseEntry = {
  id: 'ileal-lymphoma-blood-with-the-stool-and-nothing-else-at-85',
  title: 'Blood with the stool and nothing else in a man in his eighties',
  summary:
    'A man in his eighties, coded as 85, saw blood when he opened his bowels and came as an emergency. He had high blood pressure, raised blood fats, an old stroke, a narrowed carotid artery and prostate cancer. 142/82, pulse 72, 36.8 °C, not pale or yellow, belly without tenderness or mass, fresh blood on the finger, bloods without anything abnormal. Diverticula were thought to bleed; two months later it was a lymphoma of the ileum. Coded at the first visit; CT, colonoscopies and the second and third admission are left out. Drugs for the stroke are not told.',
  setting: 'emergency',
  ageYears: 85,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'sbp', quantity: 142 },
    { finding: 'hr', quantity: 72 },
    { finding: 'temp-c', quantity: 36.8 },
    { finding: 'pallor', state: 'absent' },
    { finding: 'jaundice', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['diverticular-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'jsge-75582-lymphoma-85', locator: 'Abstract, history and findings' },
  readFrom: 'abstract',
};
