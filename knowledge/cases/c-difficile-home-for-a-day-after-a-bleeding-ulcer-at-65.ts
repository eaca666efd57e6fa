import type { CaseEntry } from '../schema';

export const cDifficileHomeForADayAfterABleedingUlcerAt65Case: CaseEntry = {
  id: 'c-difficile-home-for-a-day-after-a-bleeding-ulcer-at-65',
  title: 'Fever and diarrhoea the day after going home from a stay for a bleeding ulcer, in a man of 65',
  summary:
    'A 65-year-old man had been in hospital for a bleeding stomach ulcer and was given rabeprazole, amoxicillin and clarithromycin there against Helicobacter. He went home four days after the last dose; the next day fever and diarrhoea began and he was admitted again. It was pseudomembranous colitis and settled with vancomycin; the second colonoscopy is left out, and the normal first one of that stay is not coded since its date is not told. Number and look of the stools, pain, examination and bloods are not in the abstract. How long the drugs were given is not told; that the acid blocker lay within two weeks follows from the days told.',
  setting: 'inpatient',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'ppi-last-2w', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.17',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'pmc-after-eradication-65', locator: 'Abstract' },
  readFrom: 'abstract',
};
