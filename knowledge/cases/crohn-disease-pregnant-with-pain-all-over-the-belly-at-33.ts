import type { CaseEntry } from '../schema';

export const crohnDiseasePregnantWithPainAllOverTheBellyAt33Case: CaseEntry = {
  id: 'crohn-disease-pregnant-with-pain-all-over-the-belly-at-33',
  title: 'Low belly pain that spread, constipation and vomiting in the 31st week in a woman of 33 with Crohn',
  summary:
    'A 33-year-old woman with Crohn’s disease, 31 weeks pregnant, was admitted as an appendicitis: pain in the lower belly that spread over all of it, constipation, little appetite, nausea and vomiting. The rectum was full of hard stool. It was penetrating Crohn’s disease with a fistula that gave way; the later pain in the right iliac fossa, the white cells and the operation are left out. How long it had lasted and what she took is not told.',
  setting: 'inpatient',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 31 },
    { finding: 'known-cd', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['intestinal-ultrasound', 'mri-enterography', 'pelvic-ultrasound'],
    ['crp', 'cbc'],
  ],
  source: { id: 'clinicamedica-14982-crohn-33', locator: 'Resultados, to the operation' },
  readFrom: 'abstract',
};
