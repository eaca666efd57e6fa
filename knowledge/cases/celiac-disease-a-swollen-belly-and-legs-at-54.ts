import type { CaseEntry } from '../schema';

export const celiacDiseaseASwollenBellyAndLegsAt54Case: CaseEntry = {
  id: 'celiac-disease-a-swollen-belly-and-legs-at-54',
  title: 'Malaise, weight loss, a swelling belly and swollen legs in a man of 54',
  summary:
    'A 54-year-old man was admitted because he felt unwell, lost weight, and belly and legs swelled. All three rows of blood cells were low; there was much fluid in the belly and the spleen was large. It was celiac disease with a raised pressure of the portal vein that got better without gluten; varices, antibodies and biopsies, and the ulcers and the lymphoma of later, are left out. Figures, the time it took, and whether the stools were loose, are not told in the abstract. The low cells are coded as anaemia; the swelling is coded as fluid and as a swelling seen.',
  setting: 'inpatient',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'splenomegaly', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.17',
  acceptable: ['whipple-disease', 'alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['pelvic-ultrasound', 'ct-abdomen'],
    ['lft'],
    ['serum-albumin'],
    ['albumin-urine-protein', 'renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'zamani-2009-celiac-54', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
