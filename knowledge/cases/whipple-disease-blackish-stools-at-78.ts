import type { CaseEntry } from '../schema';

export const whippleDiseaseBlackishStoolsAt78Case: CaseEntry = {
  id: 'whipple-disease-blackish-stools-at-78',
  title: 'Two years of fleeting joint pains, now blackish loose stools and no appetite, in a man of 78',
  summary:
    'A 78-year-old man had had fleeting joint pains for two years and several admissions with changing complaints, one for a chest infection. A year later he came with no appetite, tiredness, blackish loose stools and upper belly pain. It was Whipple’s disease; gastroscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['renal-function', 'crp']],
  source: { id: 'santucci-2016-whipple', locator: 'Abstract' },
  readFrom: 'abstract',
};
