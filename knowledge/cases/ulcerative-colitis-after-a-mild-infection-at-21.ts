import type { CaseEntry } from '../schema';

export const ulcerativeColitisAfterAMildInfectionAt21Case: CaseEntry = {
  id: 'ulcerative-colitis-after-a-mild-infection-at-21',
  title: 'Loose stools a week after a mild chest infection that turned bloody',
  summary:
    'A man of 21 who did not smoke had a mild COVID-19 infection. A week later he had diarrhoea and abdominal pain, and then blood in the stool. He once had pancreatitis and nobody in the family had bowel disease. Biopsies of the colon showed ulcerative colitis; they are left out.',
  setting: 'general',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.3',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'xia-2023-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
