import type { CaseEntry } from '../schema';

export const gastroenteritisSevereCrampsAndBloodyStoolsAt21Case: CaseEntry = {
  id: 'gastroenteritis-severe-cramps-and-bloody-stools-at-21',
  title: 'Severe cramps and bloody diarrhoea in a man of 21',
  summary:
    'A 21-year-old man came with a gut complaint: severe cramping abdominal pain and bloody diarrhoea. It was a severe colitis from Shiga toxin. Only the abstract was seen: how long he had been ill, what he had eaten, his examination and his blood are not told there. Where the patient was seen is not told.',
  setting: 'general',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc', 'crp'], ['renal-function']],
  source: { id: 'al-smadi-2023-stec', locator: 'Abstract' },
  readFrom: 'abstract',
};
