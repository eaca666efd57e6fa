import type { CaseEntry } from '../schema';

export const rectalEndometriosisCyclicBleedingAt41Case: CaseEntry = {
  id: 'rectal-endometriosis-cyclic-bleeding-at-41',
  title: 'Bleeding from the rectum one week a month in a woman of 41',
  summary:
    'A 41-year-old woman with high blood pressure and known endometriosis told at a yearly check-up that for six to eight months she had had bloody stools for one week of each month, as her periods used to come before her womb, tubes and one ovary were removed a year earlier. The blood was dark red and mixed with the stool and came with sharp lower abdominal pain; in the other weeks her bowels were normal. What was found, left out here, was endometriosis of the rectum, none of the conditions.',
  setting: 'primary_care',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'dark-red-rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'menstruation-linked', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'jmcr-02386-endometriosis', locator: 'Case presentation' },
  readFrom: 'full_text',
};
