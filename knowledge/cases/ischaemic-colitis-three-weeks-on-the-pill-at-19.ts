import type { CaseEntry } from '../schema';

export const ischaemicColitisThreeWeeksOnThePillAt19Case: CaseEntry = {
  id: 'ischaemic-colitis-three-weeks-on-the-pill-at-19',
  title: 'A day or two of pain, diarrhoea and blood three weeks after starting the pill in a woman of 19',
  summary:
    'A 19-year-old woman had belly pain, nausea, no appetite, diarrhoea and blood from the rectum, for one or two days when she was seen into the bowel. She was known for constipation, had had an operation of the belly, and had taken a contraceptive pill with cyproterone for three weeks, for which there is no entry. It was an ischaemic colitis that passed; the colonoscopy is left out. Told in a table, whose columns had to be put together from the running text.',
  setting: 'secondary_care',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc'],
    ['ileocolonoscopy-biopsy', 'ct-abdomen'],
    ['pregnancy-test'],
  ],
  source: { id: 'laeknabladid-1997-ischaemia', locator: 'Table II, case 5' },
  readFrom: 'full_text',
};
