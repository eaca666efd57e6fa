import type { CaseEntry } from '../schema';

export const nsaidEnteropathyDiclofenacAndOedemaCase: CaseEntry = {
  id: 'nsaid-enteropathy-diclofenac-and-oedema',
  title: 'Diarrhoea and swollen legs in a woman of 47 on high doses of diclofenac',
  summary:
    'A 47-year-old woman was admitted after more than six months of diarrhoea, weakness and swollen legs. She had long been short of iron and had leg ulcers, for the pain of which she had taken diclofenac for eight years, up to ten tablets a day. Albumin was 12 g/L, haemoglobin 106 g/L. Crohn’s disease was suspected first; it was an injury of the bowel by the drug with narrowings. Endoscopy and histology are left out here.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 106 },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 12 }],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.2',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ttg-iga', 'duodenal-biopsy']],
  source: { id: 'lsmu-protein-losing-nsaid', locator: 'Case description' },
  readFrom: 'abstract',
};
