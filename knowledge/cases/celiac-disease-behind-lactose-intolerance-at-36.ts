import type { CaseEntry } from '../schema';

export const celiacDiseaseBehindLactoseIntoleranceAt36Case: CaseEntry = {
  id: 'celiac-disease-behind-lactose-intolerance-at-36',
  title: 'Diarrhoea goes on although she keeps to a diet without milk sugar',
  summary:
    'A woman of 36 had come to her family doctor over three years with diarrhoea that came and went. A breath test had shown lactose intolerance and she kept to a diet poor in lactose, but had new attacks of belly pain followed by liquid stools, without blood or mucus. Ferritin was 9. Antibodies and biopsy showed celiac disease, and later she could drink milk again; antibodies and biopsy are left out.',
  setting: 'primary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'lactose-intolerance-known', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [{ investigation: 'ferritin', value: 9 }],
  diagnosis: 'celiac-disease',
  since: '2026.11.3',
  acceptable: ['lactose-malabsorption'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['cbc'], ['faecal-calprotectin']],
  source: { id: 'semfyc-2019-es-la-leche', locator: 'Case (anamnesis, tests, evolution)' },
  readFrom: 'full_text',
};
