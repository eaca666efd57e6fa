import type { CaseEntry } from '../schema';

export const olmesartanThreeMonthsAndElevenKilosAt64Case: CaseEntry = {
  id: 'olmesartan-three-months-and-eleven-kilos-at-64',
  title: 'Three months of worsening diarrhoea and a loss of eleven kilos in a man of 64',
  summary:
    'A 64-year-old man with high blood pressure, on olmesartan, had diarrhoea that had grown worse over three months, with a loss of 25 pounds. An earlier screening colonoscopy had been unremarkable. His pressure fell on standing and the kidneys were short of fluid. The first tests for chronic diarrhoea said little. The drug had damaged the small bowel; biopsies and antibodies are left out.',
  setting: 'general',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'postural-dizziness', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['renal-function'], ['stool-culture', 'stool-multiplex-pcr'], ['ttg-iga']],
  source: { id: 'crigm-2013-olmesartan', locator: 'Abstract' },
  readFrom: 'abstract',
};
