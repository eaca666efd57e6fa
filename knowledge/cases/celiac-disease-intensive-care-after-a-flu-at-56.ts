import type { CaseEntry } from '../schema';

export const celiacDiseaseIntensiveCareAfterAFluAt56Case: CaseEntry = {
  id: 'celiac-disease-intensive-care-after-a-flu-at-56',
  title: 'Severe diarrhoea, vomiting, 15 kg lost and low pressure in a man of 56 with celiac disease',
  summary:
    'A 56-year-old man known to have celiac disease ate something with gluten, had a flu-like illness, and then severe diarrhoea and vomiting, 15 kg of weight loss, low blood pressure, failing kidneys, low potassium and acidosis. Infection was excluded in intensive care. It was a celiac crisis; its course under steroids, which decided it, is left out.',
  setting: 'inpatient',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'low-k-po4-mg', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'], ['renal-function']],
  source: { id: 'ferreira-2016-crisis', locator: 'Abstract' },
  readFrom: 'abstract',
};
