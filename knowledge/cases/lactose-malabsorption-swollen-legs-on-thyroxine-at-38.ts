import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionSwollenLegsOnThyroxineAt38Case: CaseEntry = {
  id: 'lactose-malabsorption-swollen-legs-on-thyroxine-at-38',
  title: 'Unwell, with swollen legs, on ever more thyroxine in a woman of 38',
  summary:
    'A woman of 38 whose Graves’ disease had been treated with radioactive iodine felt unwell and had swollen legs; she was admitted with severe hypothyroidism although she took 400 µg of thyroxine a day, in tablets that hold lactose. Lactose intolerance was found in hospital, and powder instead of tablets corrected it. The abstract tells of no gut complaint and gives no figure for TSH; feeling unwell is coded as fatigue.',
  setting: 'inpatient',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
  ],
  results: [],
  diagnosis: 'lactose-malabsorption',
  since: '2026.11.10',
  acceptable: ['celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'endocr-j-2022-lactose-38', locator: 'Abstract' },
  readFrom: 'abstract',
};
