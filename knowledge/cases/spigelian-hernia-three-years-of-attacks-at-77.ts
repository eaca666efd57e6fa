import type { CaseEntry } from '../schema';

export const spigelianHerniaThreeYearsOfAttacksAt77Case: CaseEntry = {
  id: 'spigelian-hernia-three-years-of-attacks-at-77',
  title: 'Two days of pain after three years of the same attacks in a woman of 77',
  summary:
    'A 77-year-old woman came to an emergency department with two days of pain of the belly; she had had the same attacks again and again for three years. It was a hernia beside the left straight muscle of the belly; what the examination found and tomography are left out, because the abstract tells them together as what made the diagnosis. The duration is that of the attacks.',
  setting: 'emergency',
  ageYears: 77,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1096 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'spigelian-geriatric-77', locator: 'Abstract' },
  readFrom: 'abstract',
};
