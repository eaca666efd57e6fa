import type { CaseEntry } from '../schema';

export const celiacDiseaseAManiaAndAWastedBodyAt63Case: CaseEntry = {
  id: 'celiac-disease-a-mania-and-a-wasted-body-at-63',
  title: 'Long diarrhoea, severe wasting and a mania in a woman of 63 treated for an overactive thyroid',
  summary:
    'A 63-year-old woman with high blood pressure and an overactive thyroid, on carbimazole and torasemide, came into hospital with chronic diarrhoea, severe malnutrition and a mania of bodily cause. It was celiac disease; antibodies and biopsies, and the crisis three months later, are left out. The mania, told with psychosis, is coded as a new change of the mental state, the malnutrition as a risk of it; torasemide is coded as a drug to pause in a dehydrating illness and as a diuretic; weight, bowel motions, examination and bloods of this first stay are not in the letter, nor whether the thyroid was under control.',
  setting: 'inpatient',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'refeeding-drug-or-alcohol', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.19',
  acceptable: ['hyperthyroidism'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga'], ['tsh'], ['electrolytes-and-calcium'], ['b12-folate-vitd'], ['cbc']],
  source: { id: 'gh-2016-celiac-crisis-63', locator: 'Case of the letter, first stay' },
  readFrom: 'full_text',
};
