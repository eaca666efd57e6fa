import type { CaseEntry } from '../schema';

export const glutenSensitivityWithPsychosisAt31Case: CaseEntry = {
  id: 'gluten-sensitivity-with-psychosis-at-31',
  title: 'Psychosis that came back in a woman of 31 who does not tolerate gluten',
  summary:
    'A 31-year-old woman with severe gluten sensitivity, Hashimoto’s disease and mosaic Turner syndrome, thought to have a schizo-affective disorder and often admitted for it, came in again. Celiac antibodies were negative. Her psychiatric illness improved without gluten and was put down to non-celiac gluten sensitivity; that answer is left out.',
  setting: 'inpatient',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'uncontrolled-psychiatric', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'turner-syndrome', state: 'present' },
    { finding: 'serology-positive', state: 'absent' },
  ],
  results: [],
  diagnosis: 'non-celiac-gluten-sensitivity',
  since: '2026.11.3',
  acceptable: ['celiac-disease', 'irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga']],
  source: { id: 'louis-jean-2023-psychosis', locator: 'Abstract and opening of the case report' },
  readFrom: 'abstract',
};
