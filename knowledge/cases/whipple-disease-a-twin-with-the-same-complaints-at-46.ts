import type { CaseEntry } from '../schema';

export const whippleDiseaseATwinWithTheSameComplaintsAt46Case: CaseEntry = {
  id: 'whipple-disease-a-twin-with-the-same-complaints-at-46',
  title: 'Five months of diarrhoea and low fever in a man of 46 whose twin has the same',
  summary:
    'A poor man of 46, living where floods are frequent, came to a gastroenterology clinic with a gut complaint: for five months trouble of the upper belly, low fever, intermittent diarrhoea without blood or mucus, and 13 kg lost; for about five years joint pains had wandered. His identical twin had the same. It was Whipple’s disease; endoscopy and biopsy are left out. The wandering joint pains came before the diarrhoea and are coded so. Fever below 38 °C is not coded as fever.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 152 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'sick-contacts', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.11',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['ttg-iga'], ['cbc', 'crp']],
  source: { id: 'ufmg-229-whipple', locator: 'Case' },
  readFrom: 'full_text',
};
