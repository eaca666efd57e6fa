import type { CaseEntry } from '../schema';

export const heartAttackLikeAnUlcerAt32Case: CaseEntry = {
  id: 'heart-attack-like-an-ulcer-at-32',
  title: 'Burning upper abdominal pain in a woman of 32 with a known ulcer',
  summary:
    'A 32-year-old woman with a known peptic ulcer, on pantoprazole, had burning upper abdominal pain of 6 out of 10 and nausea; no chest pain or other sign of the heart. She did not smoke, drink or have diabetes; her observations were normal. It was a heart attack of the lower wall; the tracing and blood tests are left out.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'cardiac-features', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'audit-c-q1', choice: 'never' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['troponin-lactate-panel']],
  source: { id: 'mohsin-inferior-mi', locator: 'Case report' },
  readFrom: 'full_text',
};
