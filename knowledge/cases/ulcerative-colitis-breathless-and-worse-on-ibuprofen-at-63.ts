import type { CaseEntry } from '../schema';

export const ulcerativeColitisBreathlessAndWorseOnIbuprofenAt63Case: CaseEntry = {
  id: 'ulcerative-colitis-breathless-and-worse-on-ibuprofen-at-63',
  title: 'Short of breath, then chest pain and a racing heart on ibuprofen in a man of 63',
  summary:
    'A man of 63 was short of breath with a dry cough; a little fluid was found round the heart and he was given ibuprofen 600 mg twice a day. Four days later he was admitted with a racing heart, chest pain and more shortness of breath. It came out that he had ulcerative colitis and had taken nothing for it for six months; bowel and heart both got better on prednisolone and mesalazine within six days. Which complaints of the bowel he had is not told. Ultrasound of the heart is left out; the heart explains the breathlessness, and pulse and pressure are not told.',
  setting: 'inpatient',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['faecal-calprotectin', 'stool-culture', 'c-difficile-testing']],
  source: { id: 'tekinalp-2014-uc-pericardium-63', locator: 'Abstract' },
  readFrom: 'abstract',
};
