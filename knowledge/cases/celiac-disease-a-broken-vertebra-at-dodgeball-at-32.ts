import type { CaseEntry } from '../schema';

export const celiacDiseaseABrokenVertebraAtDodgeballAt32Case: CaseEntry = {
  id: 'celiac-disease-a-broken-vertebra-at-dodgeball-at-32',
  title: 'A vertebra broken at dodgeball and a few years of loose stools in a man of 32',
  summary:
    'A 32-year-old man was sent to endocrinology to have osteoporosis treated: a lumbar vertebra had broken while he played dodgeball and the bone density was low. He took no steroid, nobody in the family had a bone disorder, and when asked he said that his stools had been loose now and then for the past few years. Body mass index 22.8, no tetany, haemoglobin normal, calcium 7.5 mg/dL, vitamin D 25 ng/mL, below the limit. It was celiac disease with softened bones. “A few years” is taken as three. Calcium is not coded, as it is not adjusted for albumin. Bone density was measured as low after a fracture from force; the “osteoporosis” he was sent with is not coded, as the report sets the word in quotation marks and does not hold it.',
  setting: 'secondary_care',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'long-term-steroid', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'hand-spasms', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'bmi', quantity: 22.8 },
    { finding: 'haemoglobin', quantity: 140 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['electrolytes-and-calcium']],
  source: { id: 'iqbal-2017-low-bone-density', locator: 'Clinical case, history to laboratory tests' },
  readFrom: 'abstract',
};
