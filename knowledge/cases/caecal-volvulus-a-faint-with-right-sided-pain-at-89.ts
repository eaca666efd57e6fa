import type { CaseEntry } from '../schema';

export const caecalVolvulusAFaintWithRightSidedPainAt89Case: CaseEntry = {
  id: 'caecal-volvulus-a-faint-with-right-sided-pain-at-89',
  title: 'Two days of right lower pain and a faint in a constipated woman of 89',
  summary:
    'An 89-year-old woman, constipated for years, came with two days of pain in the right lower belly and nausea and had lost consciousness for a moment. Examination spoke for a blocked bowel. It was a volvulus of the caecum; films, CT and operation are left out.',
  setting: 'emergency',
  ageYears: 89,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'pmc10914306-caecal-volvulus', locator: 'Abstract' },
  readFrom: 'abstract',
};
