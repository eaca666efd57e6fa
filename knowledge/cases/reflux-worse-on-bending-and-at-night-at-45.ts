import type { CaseEntry } from '../schema';

export const refluxWorseOnBendingAndAtNightAt45Case: CaseEntry = {
  id: 'reflux-worse-on-bending-and-at-night-at-45',
  title: 'Half a year of heartburn after meals and at night in a man of 45',
  summary:
    'A 45-year-old man told his general practitioner of heartburn and food coming back, mostly after meals but also at night, for six months; a heavy fatty meal, strain, bending and lying flat made it worse. It teaches reflux disease. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'jankowski-2002-gord-45', locator: 'First paragraph' },
  readFrom: 'full_text',
};
