import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeDaysOfVomitingAfterAnaemicYearsAt19Case: CaseEntry = {
  id: 'crohn-disease-three-days-of-vomiting-after-anaemic-years-at-19',
  title: 'Three days of vomiting and fever after three anaemic years in a man of 19',
  summary:
    'For three years this man of 19 had been tired, with haemoglobin down to 100 g/L and a lack of iron that was put down to a fissure of the anus that came back; he had never been given iron. Now he came to the emergency department: for three days he had vomited again and again and kept nothing down, with fever, a lasting pain low in the belly and no stool. It was Crohn’s disease; images and operation are left out. The haemoglobin is that of the years before. Whether wind passes is not told, so a complete stop is not coded. The duration is that of the acute illness. Examination and blood tests of the day stand after the part seen.',
  setting: 'emergency',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'fluids-not-tolerated', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 100 },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'anal-fissure', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc'],
    ['crp'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'atares-2021-anaemia-crohn', locator: 'Resumen' },
  readFrom: 'abstract',
};
