import type { CaseEntry } from '../schema';

export const spigelianHerniaLikeAnAppendixAt44Case: CaseEntry = {
  id: 'spigelian-hernia-like-an-appendix-at-44',
  title: 'Two days of nausea and pain in the right lower belly in a woman of 44',
  summary:
    'A 44-year-old woman without an earlier operation on the belly came to an emergency department with two days of nausea, constipation and pain in the right iliac fossa. It hurt most at McBurney’s point, where an ill-defined mass was felt. Haemoglobin and white cells were normal. It was a loop of small bowel caught in a hernia beside the right straight muscle; the plain film and tomography are left out.',
  setting: 'emergency',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['pregnancy-test'], ['cbc', 'crp']],
  source: { id: 'spigelian-2009-44', locator: 'Case report, first lines' },
  readFrom: 'full_text',
};
