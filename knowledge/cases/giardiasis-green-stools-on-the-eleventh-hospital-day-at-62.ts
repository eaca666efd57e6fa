import type { CaseEntry } from '../schema';

export const giardiasisGreenStoolsOnTheEleventhHospitalDayAt62Case: CaseEntry = {
  id: 'giardiasis-green-stools-on-the-eleventh-hospital-day-at-62',
  title: 'Green diarrhoea on the eleventh day in hospital in a man of 62',
  summary:
    'A 62-year-old patient with polycystic kidneys had been given broad antibiotics again and again for infections of the kidneys. He was in a Portuguese hospital for another one, treated with piperacillin and tazobactam, when green diarrhoea was noticed on the eleventh day. The stool showed many Giardia; that is left out. The abstract writes “um doente”, taken as a man. Coded is the day of the diarrhoea: the belly pain, vomiting and CRP of 26 mg/dL of the day of admission belonged to the kidney and are not coded. How often he passed stool, blood, fever and how well the kidneys work are not told. The infection of the kidneys is coded under the finding for urinary infection; pain on passing urine is not told.',
  setting: 'inpatient',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'antibiotics-past-years', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'dysuria', state: 'present' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.16',
  acceptable: ['clostridioides-difficile-infection', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing', 'stool-multiplex-pcr'],
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'demiguel-2025-giardia-62', locator: 'Resumo, Caso Clínico' },
  readFrom: 'abstract',
};
