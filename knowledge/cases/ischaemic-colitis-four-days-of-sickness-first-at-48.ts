import type { CaseEntry } from '../schema';

export const ischaemicColitisFourDaysOfSicknessFirstAt48Case: CaseEntry = {
  id: 'ischaemic-colitis-four-days-of-sickness-first-at-48',
  title: 'Four days of vomiting and cramps, then bloody diarrhoea, in a woman of 48',
  summary:
    'A 48-year-old woman had had nausea, vomiting and cramps all over the belly for four days, followed by bloody diarrhoea. No fever, no exposure, travel or antibiotics. It was an ischaemic colitis, the second of three patients; the rest of her story, and whether she takes hormones, was not read. Where she came is not told. Read on a copy that does not name its journal.',
  setting: 'general',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.14',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'afp-1997-transient-ischaemic-colitis', locator: 'Illustrative cases, case 2, first sentences' },
  readFrom: 'secondary',
};
