import type { CaseEntry } from '../schema';

export const hyperthyroidismRepeatedVomitingInASchoolgirlAt13Case: CaseEntry = {
  id: 'hyperthyroidism-repeated-vomiting-in-a-schoolgirl-at-13',
  title: 'Vomiting again and again with pain of the upper belly in a girl of 13',
  summary:
    'A 13-year-old girl was sent to a gastroenterology clinic for repeated vomiting with abdominal and epigastric pain. It was thyrotoxicosis. Duration, pulse and signs of the thyroid at the first visit are not in the part seen; endoscopy and thyroid tests are left out.',
  setting: 'secondary_care',
  ageYears: 13,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['electrolytes-and-calcium', 'renal-function'], ['lipase-amylase']],
  source: { id: 'shim-2010-thyrotoxic-vomiting', locator: 'Abstract' },
  readFrom: 'abstract',
};
