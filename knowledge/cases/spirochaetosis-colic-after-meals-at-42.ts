import type { CaseEntry } from '../schema';

export const spirochaetosisColicAfterMealsAt42Case: CaseEntry = {
  id: 'spirochaetosis-colic-after-meals-at-42',
  title: 'Twenty-three years of colic and bloating in a man of 42',
  summary:
    'A 42-year-old man without earlier illness had had pain all over the belly and bloating for 23 years. The pain was colicky, worse with food and gone after the bowels had opened; now and then he had diarrhoea and a fruitless urge. He had seen several physicians, and blood tests for celiac disease had been negative (not coded: the report names neither test nor value). His body mass index was 33 and the belly was normal on examination. Biopsies of a normal-looking colon showed intestinal spirochaetosis; both endoscopies are left out.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'symptom-duration', quantity: 8395 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'pain-relieved-by-defecation', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'bmi', quantity: 33 },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['faecal-calprotectin', 'fit']],
  source: { id: 'colonic-spirochetosis-enigma', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
