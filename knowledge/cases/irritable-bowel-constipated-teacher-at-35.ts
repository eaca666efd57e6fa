import type { CaseEntry } from '../schema';

export const irritableBowelConstipatedTeacherAt35Case: CaseEntry = {
  id: 'irritable-bowel-constipated-teacher-at-35',
  title: 'Six years of bloating, discomfort and constipation in a teacher of 35',
  summary:
    'A 35-year-old woman who taught had bloating, abdominal discomfort, which is coded as pain, constipation, and anxiety tied to her social and teaching duties. She had been treated for irritable bowel syndrome for six years, which is taken as the duration. Nothing else was found; there is no decisive test to leave out.',
  setting: 'primary_care',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'symptom-duration', quantity: 2190 },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.2',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc', 'crp']],
  source: { id: 'ijcp-icbt-ibs', locator: 'Abstract' },
  readFrom: 'abstract',
};
