import type { CaseEntry } from '../schema';

export const cDifficileCrampsAndASwollenBellyWithoutMedicinesAt49Case: CaseEntry = {
  id: 'c-difficile-cramps-and-a-swollen-belly-without-medicines-at-49',
  title: 'Cramps, a swollen belly and loose stools in a man of 49 who took nothing',
  summary:
    'A 49-year-old man had a gut complaint: cramping abdominal pain, a swollen belly and loose stools; his immune system was not weakened and he took no medicine for long. Tomography looked like a severe ulcerative colitis and the colon was removed; it was pseudomembranous colitis. Scan, operation and the later bleeding are left out. Doubt: that Clostridioides difficile itself was found is not told in the abstract. Days and figures are not told either; where the patient was seen is not told.',
  setting: 'general',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'immunosuppressed', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'cureus-18643-pmc-49', locator: 'Abstract' },
  readFrom: 'abstract',
};
