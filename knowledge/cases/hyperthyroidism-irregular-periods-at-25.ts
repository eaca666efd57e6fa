import type { CaseEntry } from '../schema';

export const hyperthyroidismIrregularPeriodsAt25Case: CaseEntry = {
  id: 'hyperthyroidism-irregular-periods-at-25',
  title: 'Palpitations, irregular periods and weight loss in a woman of 25',
  summary:
    'A 25-year-old woman had palpitations, irregular periods and had lost weight without wanting to. She did not smoke, was not trying for a child, and nobody in the family had thyroid disease. The pulse was fast and the thyroid enlarged, the eyes normal; the gut is not mentioned. It was Graves’ disease; the thyroid tests are left out.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh']],
  source: { id: 'endoabs-91-wc11', locator: 'Abstract, case history' },
  readFrom: 'abstract',
};
