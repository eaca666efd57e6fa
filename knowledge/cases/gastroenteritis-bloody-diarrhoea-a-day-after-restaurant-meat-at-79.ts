import type { CaseEntry } from '../schema';

export const gastroenteritisBloodyDiarrhoeaADayAfterRestaurantMeatAt79Case: CaseEntry = {
  id: 'gastroenteritis-bloody-diarrhoea-a-day-after-restaurant-meat-at-79',
  title: 'Bloody diarrhoea a day after meat in a restaurant in a woman of 79 with lung cancer',
  summary:
    'A 79-year-old woman with a lung cancer that had spread had a gut complaint: abdominal pain, nausea, vomiting and bloody diarrhoea, a day after meat in a restaurant. Platelets were very low, red cells were being broken up and the kidney was failing, without figures. It was a haemolytic-uraemic syndrome after infectious diarrhoea. How long she had been ill and her cancer treatment are not told; where the patient was seen is not told.',
  setting: 'general',
  ageYears: 79,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'haemolysis-film', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc'], ['renal-function']],
  source: { id: 'docguide-hus-two-adults', locator: 'Abstract, second patient' },
  readFrom: 'abstract',
};
