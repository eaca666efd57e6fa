import type { CaseEntry } from '../schema';

export const capillariasisFifteenKilosAndRawFishAt37Case: CaseEntry = {
  id: 'capillariasis-fifteen-kilos-and-raw-fish-at-37',
  title: 'A year of watery stools, swelling and fifteen kilos lost in a man of 37 who eats raw fish',
  summary:
    'A 37-year-old man in Korea was admitted with watery stools without blood or mucus that did not stop, belly pain and swelling, and 15 kg lost in a year. Ten months before he had been seen at the same hospital, after a private clinic, for long-lasting diarrhoea and swelling all over: albumin 24 g/L, no protein in the urine, a normal thyroid, eggs of a liver fluke in the stool, treated with praziquantel. He often eats raw fish and has never been abroad; he looked chronically ill. The albumin of the earlier visit is coded as brought along; the stool of that time is not coded, for it is ten months old and what it showed has been treated. The length is coded as a year. It was capillariasis of the small bowel; scopes, pictures and later stools are left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 15 },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [{ investigation: 'serum-albumin', value: 24 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['celiac-disease', 'crohn-disease', 'giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['cbc'],
    ['ttg-iga'],
    ['stool-ova-parasites', 'stool-multiplex-pcr', 'giardia-antigen'],
    ['duodenal-biopsy', 'ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['hiv-serology'],
  ],
  source: { id: 'jung-2012-capillaria-37', locator: 'Case record' },
  readFrom: 'full_text',
};
