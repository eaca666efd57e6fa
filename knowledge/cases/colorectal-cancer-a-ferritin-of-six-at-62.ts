import type { CaseEntry } from '../schema';

export const colorectalCancerAFerritinOfSixAt62Case: CaseEntry = {
  id: 'colorectal-cancer-a-ferritin-of-six-at-62',
  title: 'Four months of weariness and breathlessness with a ferritin of 6 in a man of 62',
  summary:
    'A 62-year-old man had been weary for four months, coded as 122 days, was more and more short of breath on effort and lost 6 kg; he had seen no blood. Haemoglobin 7.8 g/dL with small pale cells, ferritin 6 ng/mL, hidden blood in the stool. It is an exercise of a course of pathology for cancer of the caecum; colonoscopy and CT are left out. He came without a complaint of the bowel; where he was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 122 },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'haemoglobin', quantity: 78 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'occult-blood-positive', state: 'present' },
  ],
  results: [{ investigation: 'ferritin', value: 6 }],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ttg-iga', 'duodenal-biopsy']],
  source: { id: 'cbme-pathology-caecum-62', locator: 'Clinical scenario, to the stool test' },
  readFrom: 'full_text',
};
