import type { CaseEntry } from '../schema';

export const foodAllergyCrampsAfterSausagesSinceFourteenAt40Case: CaseEntry = {
  id: 'food-allergy-cramps-after-sausages-since-fourteen-at-40',
  title: 'Cramps for years, first after sausages and then after much meat, in a woman of 40',
  summary:
    'A 40-year-old woman, not atopic, had had cramps and colics on and off for years, much worse in the last months; examinations by physicians for internal medicine, for the gut and for women’s diseases had shown nothing. Since 14 she had had nausea, cramps and at times vomiting, first after sausages, later after a larger helping of meat; fish, poultry, milk and eggs did no harm. She asked for an allergy work-up herself. It was an allergy to the meat of mammals; skin tests, antibodies and the challenges in hospital are left out. That she thinks of allergy herself is read from her asking and is doubtful. The duration counts from 14. How long after the meal the complaint came was seen in the challenges only and is not coded.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'symptom-duration', quantity: 9490 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.18',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [
    ['specific-ige', 'skin-prick-test'],
    ['elimination-diet', 'oral-food-challenge'],
  ],
  source: { id: 'medizinonline-meat-allergy-40', locator: 'History' },
  readFrom: 'full_text',
};
