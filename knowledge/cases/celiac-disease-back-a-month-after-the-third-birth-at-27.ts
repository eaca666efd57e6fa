import type { CaseEntry } from '../schema';

export const celiacDiseaseBackAMonthAfterTheThirdBirthAt27Case: CaseEntry = {
  id: 'celiac-disease-back-a-month-after-the-third-birth-at-27',
  title: 'Diarrhoea a month after a third birth, twelve years off the diet, in a woman of 27',
  summary:
    'A 27-year-old woman in Turkey had been found to have celiac disease at two and kept the diet until 15; then twelve years and two pregnancies without it and without complaints. One month after her third birth she had diarrhoea, tiredness and belly pain. The known celiac disease is coded as a known autoimmune disease, although it is also the answer. How long the complaints had lasted is not told. Antibodies and biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'recent-birth', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'on-gfd', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.19',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['ttg-iga'],
    ['cbc', 'ferritin'],
    ['stool-culture', 'stool-multiplex-pcr', 'giardia-antigen'],
  ],
  source: { id: 'dincer-2012-celiac-27', locator: 'Abstract' },
  readFrom: 'abstract',
};
