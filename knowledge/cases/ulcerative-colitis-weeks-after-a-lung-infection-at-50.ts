import type { CaseEntry } from '../schema';

export const ulcerativeColitisWeeksAfterALungInfectionAt50Case: CaseEntry = {
  id: 'ulcerative-colitis-weeks-after-a-lung-infection-at-50',
  title: 'Bloody diarrhoea weeks after COVID-19 and azithromycin in a man of 50',
  summary:
    'A man of 50 who did not smoke had been treated for COVID-19 pneumonia with hydroxychloroquine and azithromycin. Some two weeks after the treatment bloody diarrhoea and pain in the belly began. Red cells and a few white cells were in the stool, no amoebae and no toxin of C. difficile; blood count and C-reactive protein were normal. It was ulcerative colitis; calprotectin (a week later) and endoscopy are left out. Read in the abstract and in another publisher’s account of the report; for how long he had bled when he came is not told.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'aydin-2021-uc-50', locator: 'Abstract; course as retold elsewhere' },
  readFrom: 'secondary',
};
