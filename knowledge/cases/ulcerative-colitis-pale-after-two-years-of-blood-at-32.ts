import type { CaseEntry } from '../schema';

export const ulcerativeColitisPaleAfterTwoYearsOfBloodAt32Case: CaseEntry = {
  id: 'ulcerative-colitis-pale-after-two-years-of-blood-at-32',
  title: 'Pale, tired and out of breath in a man of 32 after two years of bloody diarrhoea',
  summary:
    'A 32-year-old man had been very tired, pale and out of breath on exertion for a month. For two years he had had bloody diarrhoea on and off and had not asked a doctor. The middle of the belly was tender. Haemoglobin 3.8 g/dL with small red cells; bilirubin 2.9 mg/dL. It was ulcerative colitis with antibodies that destroy red cells; the Coombs test, calprotectin, scan and colonoscopy are left out. The two years of the gut complaint are coded as the duration. AST 98 and alkaline phosphatase 459 U/L were raised and ALT was not, which is no outcome of the liver tests. Where he was seen is not told.',
  setting: 'general',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'haemoglobin', quantity: 38 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.14',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['cbc', 'ferritin'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['crp'],
  ],
  source: { id: 'fedprac-270693-haemolysis', locator: 'Case presentation' },
  readFrom: 'full_text',
};
