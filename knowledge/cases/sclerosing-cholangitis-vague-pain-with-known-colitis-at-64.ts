import type { CaseEntry } from '../schema';

export const sclerosingCholangitisVaguePainWithKnownColitisAt64Case: CaseEntry = {
  id: 'sclerosing-cholangitis-vague-pain-with-known-colitis-at-64',
  title: 'Vague discomfort and a strained liver in a woman of 64 with known colitis',
  summary:
    'A 64-year-old woman with known ulcerative colitis, whose liver values had been slightly off before, told her doctor of vague discomfort in the belly. No jaundice, no itch, no fever, nothing of a flare; the belly was normal. Blood count, clotting, bilirubin and albumin were normal, alkaline phosphatase 2324 and GGT 2975 U/L, AST 67, ALT 76. It was a primary sclerosing cholangitis; ultrasound, the later imaging, and markers of viruses and immunity (all normal) are left out. Nothing of a flare is coded as no blood and no diarrhoea.',
  setting: 'primary_care',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'jaundice', state: 'absent' },
    { finding: 'itch-all-over', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'low-albumin', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'cholestatic' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['ct-abdomen']],
  source: { id: 'atencion-primaria-ibd-complications', locator: 'Case 1' },
  readFrom: 'full_text',
};
