import type { CaseEntry } from '../schema';

export const cyclicVomitingFiveAdmissionsAndWellBetweenAt26Case: CaseEntry = {
  id: 'cyclic-vomiting-five-admissions-and-well-between-at-26',
  title: 'A sixth bout of vomiting in two years, well in between, in a man of 26',
  summary:
    'A 26-year-old man had vomited without end for two days after a phase of nausea. For two years he had had such attacks every three to six months, each of two or three days, with five admissions and nothing in between; there was never blood. His gall bladder had been removed; he smoked, drank in binges at weekends and used marijuana daily. The pulse was fast and the blood pressure fell on standing, with nothing else on examination. Leucocytes were 25 × 10⁹/L, haemoglobin 173 g/L, creatinine 1.4 mg/dL, AST 64 and ALT 55, pancreatic enzymes normal. It was called cyclic vomiting syndrome; a part of marijuana in it is likely. Marijuana has no finding, and neither has a pressure that falls on standing without a figure; the pulse has no figure; whether the drinking at weekends was heavy is left open. Duration is counted from the first attack.',
  setting: 'inpatient',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'white-cell-count', quantity: 25 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'haemoglobin', quantity: 173 },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'creatinine-mgdl', quantity: 1.4 },
  ],
  results: [
    { investigation: 'lft', outcome: 'transaminases-raised' },
    { investigation: 'lipase-amylase', outcome: 'normal' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['electrolytes-and-calcium'], ['renal-function']],
  source: { id: 'duckett-2010-cyclic-vomiting-26', locator: 'Case report' },
  readFrom: 'full_text',
};
