import type { CaseEntry } from '../schema';

export const hyperthyroidismSentHomeAfterThreeLitresAt22Case: CaseEntry = {
  id: 'hyperthyroidism-sent-home-after-three-litres-at-22',
  title: 'A day of vomiting and diarrhoea with a pulse of 135 in a woman of 22',
  summary:
    'A 22-year-old woman came to an emergency department with 24 hours of nausea, vomiting, diarrhoea, pain all over the belly and a mild headache. Not short of breath, no chest pain, no anxiety. Pulse 135, 24 breaths a minute; she was thought dry, got three litres and went home with a pulse of 94. Hours later she came back, and then weeks of palpitations, heat and 13 lb lost were told: it was an overactive thyroid with water on the lungs. Coded is the first visit alone, when nobody had asked; a stomach bug is what one would think of. The mild headache is not coded as a bad one.',
  setting: 'emergency',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'breathlessness', state: 'absent' },
    { finding: 'anxiety-or-depression', state: 'absent' },
    { finding: 'hr', quantity: 135 },
    { finding: 'resp-rate', quantity: 24 },
    { finding: 'dehydration', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.14',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['electrolytes-and-calcium', 'renal-function'], ['cbc', 'crp'], ['pregnancy-test']],
  source: { id: 'jfp-thyroid-vomiting-22', locator: 'The case, first paragraph' },
  readFrom: 'full_text',
};
