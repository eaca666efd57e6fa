import type { CaseEntry } from '../schema';

export const ischaemicColitisWithPainInTheBackAt41Case: CaseEntry = {
  id: 'ischaemic-colitis-with-pain-in-the-back-at-41',
  title: 'Back pain, belly pain, bloody diarrhoea and vomiting in a healthy woman of 41',
  summary:
    'A 41-year-old woman, healthy before, came to an emergency department with pain in the small of the back, belly pain, bloody diarrhoea and vomiting. The left flank and the lower left were tender without signs of peritonitis; no blood on the finger. It was an ischaemic colitis without a closed vessel; CT, colonoscopy and biopsies are left out. The length is not told, so the diarrhoea is coded as bloody within three weeks and not by its onset.',
  setting: 'emergency',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.14',
  acceptable: ['acute-gastroenteritis', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'sbad-2021-1104250', locator: 'Apresentação do caso, to the rectal examination' },
  readFrom: 'full_text',
};
