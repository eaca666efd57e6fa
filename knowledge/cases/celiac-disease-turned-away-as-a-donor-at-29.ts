import type { CaseEntry } from '../schema';

export const celiacDiseaseTurnedAwayAsADonorAt29Case: CaseEntry = {
  id: 'celiac-disease-turned-away-as-a-donor-at-29',
  title: 'A woman of 29 who was turned away as a blood donor and swells by evening',
  summary:
    'A 29-year-old woman had had a borderline anaemia for a year, found when she wanted to give blood, and was more bloated at the end of each day. Asked directly, her stools were a little looser than five or ten years before, which she and earlier doctors had put down to an irritable bowel. Her history, her periods included, was otherwise empty. The vignette is one of celiac disease; the antibodies are left out.',
  setting: 'primary_care',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  writtenForTeaching: true,
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['ferritin'], ['faecal-calprotectin', 'fit']],
  source: { id: 'bmj-investigating-coeliac-29', locator: 'Opening vignette' },
  readFrom: 'full_text',
};
