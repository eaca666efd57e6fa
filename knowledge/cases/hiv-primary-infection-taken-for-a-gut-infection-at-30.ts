import type { CaseEntry } from '../schema';

export const hivPrimaryInfectionTakenForAGutInfectionAt30Case: CaseEntry = {
  id: 'hiv-primary-infection-taken-for-a-gut-infection-at-30',
  title: 'Five days of fever and a gut infection, as it seemed, in a man of 30',
  summary:
    'A 30-year-old man fell ill with fever and the signs of an infection of the bowel for five days; an illness like glandular fever followed, and a fresh HIV infection was found. Diarrhoea or another gut complaint is not named, so only the fever and the suspected infection are coded; what came later and the HIV tests are left out. Counted with the gut illness of HIV, as the other fresh infections are.',
  setting: 'general',
  ageYears: 30,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'hiv-enteropathy',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'eesti-arst-2009-primary-hiv', locator: 'Abstract' },
  readFrom: 'abstract',
};
