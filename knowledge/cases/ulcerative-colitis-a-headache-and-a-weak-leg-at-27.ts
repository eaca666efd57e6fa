import type { CaseEntry } from '../schema';

export const ulcerativeColitisAHeadacheAndAWeakLegAt27Case: CaseEntry = {
  id: 'ulcerative-colitis-a-headache-and-a-weak-leg-at-27',
  title: 'Known colitis of two years with belly pain, bloody stools, a headache and a weak left leg in a woman of 27',
  summary:
    'A 27-year-old woman, found two years before to have a severe colitis of the whole colon and since dependent on steroids, on azathioprine and mesalazine, was admitted with belly pain, bloody diarrhoea and a headache with loss of strength in the left leg; the belly was tender all over on deep palpation. A severe flare with clots in several vessels. Scans, scope and the later course are left out. The weak leg has no entry that fits (neither a neuropathy nor a child’s late walking) and is left out, so the urgency is that of the rest; the headache is coded though its severity is not told; how many stools, how long, vital signs and bloods are not in the part seen. That she took a steroid within the year follows from the word dependent only in part and is not coded.',
  setting: 'inpatient',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'headache-or-visual-disturbance', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'uc-extent', choice: 'beyond-splenic-flexure' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.19',
  acceptable: ['clostridioides-difficile-infection', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'serum-albumin'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'reed-2011-uc-clots-27', locator: 'Case of the letter, the part seen' },
  readFrom: 'full_text',
};
