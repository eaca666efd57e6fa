import type { CaseEntry } from '../schema';

export const ovarianCancerFaintingInTheSeventhWeekAt27Case: CaseEntry = {
  id: 'ovarian-cancer-fainting-in-the-seventh-week-at-27',
  title: 'A week of pain low in the belly, then faints, in the seventh week of pregnancy at 27',
  summary:
    'A 27-year-old woman, seven weeks pregnant, came in shock. For a week she had had a vague pain low in the belly, which had grown over the last hours, with faints. She was very pale; pulse 120 and thready, breaths 44 a minute, blood pressure 80/40; the belly was tender with guarding. It was a burst cancer of the ovary; ultrasound and operation are left out. The rest of the examination is cut off in the part seen, and where she came is not told. She told pain of the belly.',
  setting: 'general',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'syncope', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 7 },
    { finding: 'pallor', state: 'present' },
    { finding: 'hr', quantity: 120 },
    { finding: 'resp-rate', quantity: 44 },
    { finding: 'sbp', quantity: 80 },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['pelvic-ultrasound'], ['cbc']],
  source: { id: 'eltayeb-2014-early-pregnancy', locator: 'Case report, the part seen' },
  readFrom: 'abstract',
};
