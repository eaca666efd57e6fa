import type { CaseEntry } from '../schema';

export const ischaemicColitisTwoWeeksAfterANewPillAt39Case: CaseEntry = {
  id: 'ischaemic-colitis-two-weeks-after-a-new-pill-at-39',
  title: 'Sudden pain on the left, then bloody diarrhoea, in a woman of 39 on the pill',
  summary:
    'A 39-year-old woman had taken a contraceptive pill for two years and a new strength of it for two weeks when sudden pain on the left of the belly came, followed by bloody diarrhoea, and she was admitted. It was ischaemic colitis; the barium enemas and the quick recovery are left out. Whether the pain sat low, how long it lasted and how she was on examination are not in the abstract. The pill has no finding.',
  setting: 'inpatient',
  ageYears: 39,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'sudden-pain-then-bleeding', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.15',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['ileocolonoscopy-biopsy', 'ct-abdomen'],
  ],
  source: { id: 'bmj-1971-colitis-pill', locator: 'Abstract' },
  readFrom: 'abstract',
};
