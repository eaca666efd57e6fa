import type { CaseEntry } from '../schema';

export const hyperthyroidismSevenYearsOfVomitingAfterMealsAt24Case: CaseEntry = {
  id: 'hyperthyroidism-seven-years-of-vomiting-after-meals-at-24',
  title: 'Seven years of vomiting after meals that no stomach drug helped in a man of 24',
  summary:
    'A 24-year-old man came to a clinic with seven years of severe vomiting that came and went, two or three times a day after meals, with nausea, and a loss of about 15 kg. Antacids and a proton pump inhibitor had not helped. It was hyperthyroidism. The gastroscopies of those years and the thyroid tests are left out. An account of the article elsewhere tells loss of appetite and some pain of the upper belly at one time and no palpitation at the beginning; since the time of the visit is not meant, these are left out, and so is the examination, which was not in the part seen.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 2555 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium', 'renal-function'], ['cbc']],
  source: { id: 'chen-2010-recurrent-vomiting', locator: 'Abstract and beginning of the case presentation' },
  readFrom: 'abstract',
};
