import type { CaseEntry } from '../schema';

export const cDifficileTwoWeeksAfterAmoxicillinAt72Case: CaseEntry = {
  id: 'c-difficile-two-weeks-after-amoxicillin-at-72',
  title: 'Five days of severe diarrhoea and fever after amoxicillin in a man of 72',
  summary:
    'A 72-year-old man came with five days of pain of the belly, nausea, severe diarrhoea, fever and malaise, coded as fatigue. Two weeks before he had been given amoxicillin for pneumonia, which went away. 38.3 °C; the belly was mildly swollen, whether newly is not told, and hardly tender. White cells 12,000; the stool mildly positive for hidden blood. It teaches infection with C. difficile; no toxin is told. Where he was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.3 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 12 },
    { finding: 'occult-blood-positive', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'bmjbp-230-c-difficile', locator: 'Case history' },
  readFrom: 'full_text',
};
