import type { CaseEntry } from '../schema';

export const cDifficileSuddenPainOnTheFourteenthDayAt24Case: CaseEntry = {
  id: 'c-difficile-sudden-pain-on-the-fourteenth-day-at-24',
  title: 'Sudden belly pain on the fourteenth day after dental surgery in a woman of 24',
  summary:
    'A 24-year-old woman in hospital with an abscess of a tooth, operated on more than once and given antibiotics, had a gut complaint on the fourteenth day: acute abdominal pain, for which her belly was opened without a finding. Clostridioides difficile was then found in the stool. Whether she had diarrhoea by then is not told in the abstract, nor are examination and blood.',
  setting: 'inpatient',
  ageYears: 24,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'jim-2019-toxic-megacolon-tooth', locator: 'Abstract' },
  readFrom: 'abstract',
};
