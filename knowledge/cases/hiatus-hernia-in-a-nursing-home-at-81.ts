import type { CaseEntry } from '../schema';

export const hiatusHerniaInANursingHomeAt81Case: CaseEntry = {
  id: 'hiatus-hernia-in-a-nursing-home-at-81',
  title: 'Upper abdominal pain and some heartburn in a man of 81 in a home',
  summary:
    'An 81-year-old man who lives in a home in the country, with high pressure, high lipids and worn joints, had pain in the pit of the stomach and heartburn now and then, without nausea, vomiting, fever or change of the bowels. The upper belly was tender, soft, without a mass or guarding; the electrocardiogram was normal. It was a hernia of the diaphragm; the chest film that showed it is left out.',
  setting: 'primary_care',
  ageYears: 81,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'nausea-or-vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'samfyc-148-780', locator: 'Historia Clínica' },
  readFrom: 'full_text',
};
