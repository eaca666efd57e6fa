import type { CaseEntry } from '../schema';

export const outOfScopeThreeDaysOnAPressureTabletAt42Case: CaseEntry = {
  id: 'out-of-scope-three-days-on-a-pressure-tablet-at-42',
  title: 'Pain all over the belly, worst on the right, three days into a tablet for blood pressure in a woman of 42',
  summary:
    'A 42-year-old woman came to an emergency department with pain in the whole belly, more on the right, and nothing else. Three days before she had begun perindopril with indapamide for high blood pressure; no other illness. The examination suggested an irritated peritoneum low in the belly and in the right flank; the bloods showed slightly raised white cells, no figure told, and nothing else. Swelling of the small bowel from the ACE inhibitor, gone within a day without it; ultrasound and CT are left out. How long the pain had lasted is not in the abstract; that it is of days at most follows from the tablets only if they were its cause, so no duration is coded. The lower-right tenderness is coded as such; indapamide is coded as a diuretic; a negative finding for diarrhoea, nausea and vomiting rests on the words that nothing else went with it.',
  setting: 'emergency',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'refeeding-drug-or-alcohol', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'pelvic-ultrasound'],
    ['pregnancy-test'],
    ['crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'frutuoso-2016-ace-angioedema-42', locator: 'Abstract' },
  readFrom: 'abstract',
};
