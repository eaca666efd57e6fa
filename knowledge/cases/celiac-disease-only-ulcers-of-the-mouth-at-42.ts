import type { CaseEntry } from '../schema';

export const celiacDiseaseOnlyUlcersOfTheMouthAt42Case: CaseEntry = {
  id: 'celiac-disease-only-ulcers-of-the-mouth-at-42',
  title: 'Ulcers of the mouth and spotted teeth, nothing else, in a woman of 42',
  summary:
    'A 42-year-old woman saw a dentist about many ulcers of the mouth, most often on the tongue, which for long had not healed, not even with another toothpaste. The enamel of her teeth was poorly formed. She had no general complaint and none of the gut. It was celiac disease; the antibodies and the endoscopy are left out.',
  setting: 'primary_care',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  acceptable: ['crohn-disease'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'vargo-celiac-ulcers', locator: 'Account of the case' },
  readFrom: 'secondary',
};
