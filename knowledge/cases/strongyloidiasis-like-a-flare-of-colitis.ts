import type { CaseEntry } from '../schema';

export const strongyloidiasisLikeAFlareOfColitisCase: CaseEntry = {
  id: 'strongyloidiasis-like-a-flare-of-colitis',
  title: 'Diarrhoea and pain after steroids in a man of 54 with known colitis',
  summary:
    'A 54-year-old doctor from Brazil, twenty years in Israel and for eleven with a left-sided ulcerative colitis in remission, was given dexamethasone in hospital for cluster headache. Two weeks after discharge he came with diarrhoea without blood, abdominal pain and aching muscles. His temperature was 37.7 °C and the right abdomen tender; white cells were 8.4 × 10⁹/L with a normal differential and stool was negative. Duodenal biopsies, left out here, showed Strongyloides, which is none of the conditions.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'temp-c', quantity: 37.7 },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 8.4 },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'eosinophilia', state: 'absent' },
  ],
  results: [{ investigation: 'stool-ova-parasites', outcome: 'none-seen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['stool-ova-parasites']],
  source: { id: 'ben-horin-2008-strongyloides', locator: 'Case report, first paragraphs' },
  readFrom: 'full_text',
};
