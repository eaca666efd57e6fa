import type { CaseEntry } from '../schema';

export const gastroenteritisChestPainAfterThreeLooseDaysAt19Case: CaseEntry = {
  id: 'gastroenteritis-chest-pain-after-three-loose-days-at-19',
  title: 'Chest pain at night three days after a bout of diarrhoea in a man of 19',
  summary:
    'A 19-year-old man had had sudden diarrhoea for three days. On the third day after it had gone he had strong chest pain at night that nitrate did not ease (coded, with the sweat, as the tight chest that goes with a gut illness). The skin was sweaty; otherwise the examination was normal. AST, creatine kinase and its heart share were a little raised and the ECG was that of an inflamed heart; none of these has an entry. It was an infection with Yersinia with perimyocarditis; antibodies and the stool culture are left out. The six days are counted from the first loose stool. Fever, belly pain and what he had eaten are not told.',
  setting: 'emergency',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 6 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'dmw-1992-yersinia-19', locator: 'Abstract' },
  readFrom: 'abstract',
};
