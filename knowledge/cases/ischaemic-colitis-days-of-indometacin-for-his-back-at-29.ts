import type { CaseEntry } from '../schema';

export const ischaemicColitisDaysOfIndometacinForHisBackAt29Case: CaseEntry = {
  id: 'ischaemic-colitis-days-of-indometacin-for-his-back-at-29',
  title: 'Belly pain and blood from the rectum after days of indometacin in a man of 29',
  summary:
    'A 29-year-old man had belly pain, blood from the rectum and no appetite; he was seen into the bowel two to four days after it began, which gives the length. He was known for an irritable bowel and constipation and asthma on exertion. He had taken 25 mg of indometacin twice a day for several days for a strained back. The irritable bowel has no entry of its own. It was an ischaemic colitis that passed; the colonoscopy is left out. Told in a table.',
  setting: 'secondary_care',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'nsaid-last-6w', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.18',
  acceptable: ['ulcerative-colitis', 'nsaid-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['stool-culture', 'stool-multiplex-pcr'], ['ileocolonoscopy-biopsy', 'ct-abdomen']],
  source: { id: 'laeknabladid-1997-ischaemia', locator: 'Table II, case 2' },
  readFrom: 'full_text',
};
