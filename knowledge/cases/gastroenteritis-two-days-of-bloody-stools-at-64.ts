import type { CaseEntry } from '../schema';

export const gastroenteritisTwoDaysOfBloodyStoolsAt64Case: CaseEntry = {
  id: 'gastroenteritis-two-days-of-bloody-stools-at-64',
  title: 'Two days of bloody diarrhoea and strong pain in a retired woman of 64',
  summary:
    'A retired 64-year-old woman without earlier illness was admitted with a gut complaint: bloody diarrhoea, strong abdominal pain and no appetite for two days. She neither smoked nor drank, and nobody in the family had an inflamed bowel; now and then she visited a niece of two years. It was colitis from a Shiga toxin. The part seen ends before examination and blood, so these are missing; colonoscopy and stool tests are left out.',
  setting: 'inpatient',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
    ['renal-function'],
  ],
  source: { id: 'melinte-2024-stec-64', locator: 'Section 2, first lines of the history' },
  readFrom: 'abstract',
};
