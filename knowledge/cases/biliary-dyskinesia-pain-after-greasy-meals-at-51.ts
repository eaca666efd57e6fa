import type { CaseEntry } from '../schema';

export const biliaryDyskinesiaPainAfterGreasyMealsAt51Case: CaseEntry = {
  id: 'biliary-dyskinesia-pain-after-greasy-meals-at-51',
  title: 'A year of pain under the right ribs after greasy meals in a woman of 51',
  summary:
    'A 51-year-old woman had for a year had bouts of pain under the right ribs after meals that went to the back and the pit of the stomach, worse after greasy food although she ate little fat, with diarrhoea and constipation now and then. Blood chemistry and ultrasound were normal, and small bowel biopsies showed no celiac disease. It was a disorder of the movement of the bile ducts; further scans are left out.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'symptom-trigger-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [
    { investigation: 'lft', outcome: 'normal' },
    { investigation: 'duodenal-biopsy', outcome: 'marsh-0' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  source: { id: 'jaoa-biliary-dyskinesia-51', locator: 'Report of case' },
  readFrom: 'full_text',
};
