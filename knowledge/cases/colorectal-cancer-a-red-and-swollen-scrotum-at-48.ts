import type { CaseEntry } from '../schema';

export const colorectalCancerARedAndSwollenScrotumAt48Case: CaseEntry = {
  id: 'colorectal-cancer-a-red-and-swollen-scrotum-at-48',
  title: 'A red, swollen scrotum in a man of 48 who is wasting away',
  summary:
    'A 48-year-old man was referred to a centre with swelling, redness and tenderness of the outer genitals, found while a wasting was looked into. He had no complaint of bowel or bladder, which is coded as no diarrhoea, no belly pain and no bleeding. His BMI was 18 and he had no fever; the skin was dying, with pus and gas under it. White cells were 18, haemoglobin 11 g/dL. It was a rectal cancer that had broken through; the finger found it only after the first operations, and that is left out. He told no gut complaint. The sore genitals are coded as testicular pain or swelling, which is a doubt.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'testicular-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'bmi', quantity: 18 },
    { finding: 'fever', state: 'absent' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 18 },
    { finding: 'haemoglobin', quantity: 110 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc', 'crp'], ['ct-abdomen']],
  source: { id: 'casesj-2009-9136-fournier', locator: 'Case presentation' },
  readFrom: 'full_text',
};
