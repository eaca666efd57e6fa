import type { CaseEntry } from '../schema';

export const gastroenteritisAfterBangkokAt47Case: CaseEntry = {
  id: 'gastroenteritis-after-bangkok-at-47',
  title: 'Ten days of diarrhoea after a convention in Bangkok in a man of 47',
  summary:
    'A 47-year-old man saw his general practitioner with ten days of diarrhoea. Three weeks earlier he had been in Bangkok; he had cramps now and then and felt off colour, had lost no weight and had seen no blood or mucus, and loperamide had hardly helped. The article treats it as acute infective diarrhoea; no test had to be left out.',
  setting: 'primary_care',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.3',
  acceptable: ['giardiasis'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['stool-ova-parasites', 'giardia-antigen'],
  ],
  source: { id: 'jones-2009-diarrhoea', locator: 'Case scenario (the article’s vignette)' },
  readFrom: 'abstract',
};
