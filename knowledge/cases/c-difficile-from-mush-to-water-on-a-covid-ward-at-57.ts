import type { CaseEntry } from '../schema';

export const cDifficileFromMushToWaterOnACovidWardAt57Case: CaseEntry = {
  id: 'c-difficile-from-mush-to-water-on-a-covid-ward-at-57',
  title: 'Mushy stools that turned to water, seven or eight a day, in a woman of 57 with COVID-19',
  summary:
    'A 57-year-old woman was admitted in May 2020 with fever of 39, weakness, aching muscles and mushy stools three or four times a day without anything odd in them. While she had antibiotics, and drugs thought to damp the immune system, the stools turned watery, seven or eight a day. It was Clostridioides difficile on top of COVID-19. The case is coded at this second point, in hospital; the toxin test, the relapse, ultrasound and CT are left out. The raised neutrophils are named without a figure or a day and are not coded. Which drugs she had is not told in the abstract, so she is not coded as immunosuppressed; the fever at admission is coded as of this illness. Aching muscles have no entry. How many days it was is not told.',
  setting: 'inpatient',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 7.5 },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.17',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'crp'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'timofeeva-2021-covid-57', locator: 'Abstract, key points' },
  readFrom: 'abstract',
};
