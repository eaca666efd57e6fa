import type { CaseEntry } from '../schema';

export const nsaidEnteropathyYearsOfPainkillersAt42Case: CaseEntry = {
  id: 'nsaid-enteropathy-years-of-painkillers-at-42',
  title: 'Weight loss, anaemia and pain after years of painkillers in a woman of 42',
  summary:
    'A 42-year-old woman who had used anti-inflammatory painkillers for several years, and went on with them, was referred because of weight loss, anaemia and abdominal pain. It was strictures of the jejunum from these drugs; CT, operation and histology are left out.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.8',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'capsule-endoscopy', 'ct-enterography', 'mri-enterography'], ['ferritin']],
  source: { id: 'researcher-nsaid-strictures-42', locator: 'Abstract' },
  readFrom: 'abstract',
};
