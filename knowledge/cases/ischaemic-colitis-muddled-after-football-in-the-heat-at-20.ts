import type { CaseEntry } from '../schema';

export const ischaemicColitisMuddledAfterFootballInTheHeatAt20Case: CaseEntry = {
  id: 'ischaemic-colitis-muddled-after-football-in-the-heat-at-20',
  title: 'Muddled with blood from the bowel after football in the heat in a man of 20',
  summary:
    'A 20-year-old man was brought with a clouded mind after more than half an hour of vigorous football in sweltering weather; he also had pain in the belly and passed blood. AST 515, ALT 269 U/L, creatine kinase 23,181 U/L, urea nitrogen 29.1 and creatinine 1.55 mg/dL, and red cells in the urine. It was a heat stroke with an ischaemic colitis of rectum and sigmoid; scan and sigmoidoscopy are left out, and so are the muscle enzymes, which have no entry. Temperature, pressure and the order of blood and pain are not in the part seen. “Around exercise only” is coded, since it was after this match, which is doubtful.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'exercise-linked-symptoms', state: 'present' },
    { finding: 'creatinine-mgdl', quantity: 1.55 },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['ileocolonoscopy-biopsy'],
    ['troponin-lactate-panel', 'electrolytes-and-calcium'],
  ],
  source: { id: 'kjg-2019-heat-stroke-colitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
