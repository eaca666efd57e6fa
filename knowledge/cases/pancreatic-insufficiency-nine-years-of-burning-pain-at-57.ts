import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyNineYearsOfBurningPainAt57Case: CaseEntry = {
  id: 'pancreatic-insufficiency-nine-years-of-burning-pain-at-57',
  title: 'Nine years of burning pain into the back, greasy stools and loss of weight at 57',
  summary:
    'A 57-year-old woman from Sri Lanka, referred to a diabetes clinic, had for nine years had a burning pain in the upper belly that came and went and spread to the back, with greasy stools and loss of weight; it had been treated as a stomach complaint. She drank no alcohol, and neither gallstones nor disease of the pancreas ran with her or her family; diabetes came later and needed insulin. It was a calcified pancreas that had failed in both its tasks; imaging is left out.',
  setting: 'secondary_care',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'symptom-duration', quantity: 3285 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'chronic-pancreatitis-known', state: 'absent' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['faecal-elastase']],
  source: { id: 'bmcresnotes-2015-fcpd-57', locator: 'Case presentation' },
  readFrom: 'full_text',
};
