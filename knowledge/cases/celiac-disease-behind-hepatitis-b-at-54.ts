import type { CaseEntry } from '../schema';

export const celiacDiseaseBehindHepatitisBAt54Case: CaseEntry = {
  id: 'celiac-disease-behind-hepatitis-b-at-54',
  title: 'Mildly raised liver enzymes in a woman of 54 sent for hepatitis B',
  summary:
    'A woman of 54 was referred because of chronic hepatitis B with mildly raised transaminases. The hepatitis was quiescent, a liver biopsy showed nothing that mattered and no other reason was found. When complaints came later she was tested for celiac disease, which it was; antibodies and duodenal biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'unexplained-raised-transaminases', state: 'present' },
    { finding: 'chronic-liver-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga']],
  source: { id: 'clark-celiac-hepatitis-b', locator: 'Summary' },
  readFrom: 'abstract',
};
