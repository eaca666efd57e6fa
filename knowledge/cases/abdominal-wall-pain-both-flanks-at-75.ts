import type { CaseEntry } from '../schema';

export const abdominalWallPainBothFlanksAt75Case: CaseEntry = {
  id: 'abdominal-wall-pain-both-flanks-at-75',
  title: 'Two months of pain in both flanks, into the back, in a woman of 75',
  summary:
    'A 75-year-old woman with high blood pressure, a hiatus hernia and pouches of the colon had had pain in the flanks for two months, into both iliac fossae and the loins. The right flank hurt on examination, Carnett’s sign was positive and the muscles of the loin were sore. It was pain of the belly wall over two crushed vertebrae; films, tomography, bone scan and the hormone of the parathyroid are left out. Carnett’s sign is coded as pain of the wall although the report names no single spot. The low vitamin D came with the search and is left out.',
  setting: 'secondary_care',
  ageYears: 75,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'wall-pain', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'semi-2015-dp007-wall', locator: 'Resultados, caso 1' },
  readFrom: 'full_text',
};
