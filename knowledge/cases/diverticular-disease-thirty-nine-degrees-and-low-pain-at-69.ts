import type { CaseEntry } from '../schema';

export const diverticularDiseaseThirtyNineDegreesAndLowPainAt69Case: CaseEntry = {
  id: 'diverticular-disease-thirty-nine-degrees-and-low-pain-at-69',
  title: 'Fever of 39 and pain low in the belly in a man of 69 with known pouches',
  summary:
    'A 69-year-old man with high blood pressure and known pouches of the colon came with a fever of 39 degrees and pain low in the belly; soft, tender in the middle below and on the lower left, no peritonism. Neutrophils 93.7 per cent without raised white cells, C-reactive protein 52.6 mg/L. Diverticulitis of the sigmoid with gas in the veins of the liver; the CT is left out. The bloods were called complete and held nothing else of note, so kidney and salts are not asked for again. The share of neutrophils has no entry; how long, bowel motions, pulse and pressure are not told. The setting of an emergency department is taken from the work-up of the same visit and not told; general is coded. Pain that brought him is coded as lower pain, not as new within days.',
  setting: 'general',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 52.6 }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'intestinal-ultrasound'], ['blood-culture']],
  source: { id: 'garrido-2020-pylephlebitis-69', locator: 'Case' },
  readFrom: 'full_text',
};
