import type { CaseEntry } from '../schema';

export const ketoacidosisSeverePainAndThirstAt58Case: CaseEntry = {
  id: 'ketoacidosis-severe-pain-and-thirst-at-58',
  title: 'Severe abdominal pain, vomiting and much urine in a man of 58',
  summary:
    'A 58-year-old man not known to have diabetes came with severe pain over the whole abdomen, vomiting and much urine. It was diabetic ketoacidosis, followed by ischaemia of the bowel; the blood sugar, gases and imaging are left out.',
  setting: 'emergency',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'polyuria-polydipsia', state: 'present' },
    { finding: 'known-diabetes', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['renal-function'], ['ct-abdomen']],
  source: { id: 'athary-2023-ketoacidosis', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
