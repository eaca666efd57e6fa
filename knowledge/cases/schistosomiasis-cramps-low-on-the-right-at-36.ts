import type { CaseEntry } from '../schema';

export const schistosomiasisCrampsLowOnTheRightAt36Case: CaseEntry = {
  id: 'schistosomiasis-cramps-low-on-the-right-at-36',
  title: 'Cramps low on the right and lasting diarrhoea in a man of 36 from Ghana',
  summary:
    'A 36-year-old man from Ghana who had lived in Germany for years and did not smoke had cramping pain in the right lower belly and chronic diarrhoea (coded as 28 days, the least that the word allows). It was thought to be Crohn’s disease of the last ileum and was an infection with schistosomes; ultrasound, endoscopy and biopsies are left out. That he came from a country where tuberculosis is common is coded as that risk; the stay in the tropics is years back and is not coded as travel. Bloods, weight, fever and blood in the stool are not told in the part seen.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'tb-risk', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['crohn-disease', 'irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin'],
    ['stool-culture', 'stool-ova-parasites', 'stool-multiplex-pcr', 'giardia-antigen'],
    ['ttg-iga'],
    ['cbc', 'crp'],
  ],
  source: { id: 'schrader-2024-schistosomiasis-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
