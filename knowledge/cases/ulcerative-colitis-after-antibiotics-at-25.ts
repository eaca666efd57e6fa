import type { CaseEntry } from '../schema';

export const ulcerativeColitisAfterAntibioticsAt25Case: CaseEntry = {
  id: 'ulcerative-colitis-after-antibiotics-at-25',
  title: 'Bloody diarrhoea that grew worse on antibiotics in a man of 25',
  summary:
    'A 25-year-old man came with abdominal pain and bloody diarrhoea, was given antibiotics for an infectious colitis and came back worse ten days later. Blood tests were unremarkable at first; CRP and faecal calprotectin were raised, without figures in the abstract, and a wide search for infection was negative, which is coded as a negative stool culture. Platelets and clotting failed only later in his stay. Colonoscopy and biopsies, left out, showed ulcerative colitis of the whole colon.',
  setting: 'inpatient',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'habib-2025-uc', locator: 'Poster abstract, case description' },
  readFrom: 'abstract',
};
