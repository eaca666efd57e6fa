import type { CaseEntry } from '../schema';

export const cDifficileFeverTheDayAfterGoingHomeAt65Case: CaseEntry = {
  id: 'c-difficile-fever-the-day-after-going-home-at-65',
  title: 'Fever and diarrhoea the day after going home from a bleeding ulcer in a man of 65',
  summary:
    'A 65-year-old man had been in hospital for a bleeding ulcer of the stomach and was given rabeprazole, amoxicillin and clarithromycin against Helicobacter pylori. He went home four days after the last dose; the day after, fever and diarrhoea came and he was admitted again. It was a severe pseudomembranous colitis; colonoscopy is left out. Doubt: that Clostridioides difficile itself was found is not told in the abstract.',
  setting: 'inpatient',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'ppi-last-2w', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'cjg-2014-pmc-after-hp', locator: 'Abstract' },
  readFrom: 'abstract',
};
