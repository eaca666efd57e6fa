import type { CaseEntry } from '../schema';

export const pancreatitisKnownHighFatsAt22Case: CaseEntry = {
  id: 'pancreatitis-known-high-fats-at-22',
  title: 'Sudden severe upper belly pain in a woman of 22 with very high blood fats',
  summary:
    'A 22-year-old woman known for raised triglycerides had sudden severe upper belly pain. It was acute pancreatitis, not her first; lipase, the fats and CT are left out.',
  setting: 'general',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['lipase-amylase']],
  source: { id: 'cureus-24223-pancreatitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
