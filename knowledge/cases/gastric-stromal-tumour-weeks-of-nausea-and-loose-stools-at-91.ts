import type { CaseEntry } from '../schema';

export const gastricStromalTumourWeeksOfNauseaAndLooseStoolsAt91Case: CaseEntry = {
  id: 'gastric-stromal-tumour-weeks-of-nausea-and-loose-stools-at-91',
  title: 'Some weeks of nausea, no appetite and diarrhoea with a tender lump in a woman of 91',
  summary:
    'A 91-year-old woman had been sick for some weeks (coded as three), without appetite and with diarrhoea. Womb, appendix and, for stones, the right kidney had been taken out; she had coronary disease (coded as known arterial disease) and a disturbed heart rhythm of a kind not named. In the left upper belly a tender mass was felt. It was a stromal tumour of the stomach; CT and what followed are left out. Bloods, weight and number of stools are not in the part seen.',
  setting: 'general',
  ageYears: 91,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['fit', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'prins-2010-gist-91', locator: 'Case history' },
  readFrom: 'full_text',
};
