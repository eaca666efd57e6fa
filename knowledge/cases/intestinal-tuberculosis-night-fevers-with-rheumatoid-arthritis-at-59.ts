import type { CaseEntry } from '../schema';

export const intestinalTuberculosisNightFeversWithRheumatoidArthritisAt59Case: CaseEntry = {
  id: 'intestinal-tuberculosis-night-fevers-with-rheumatoid-arthritis-at-59',
  title: 'Two months of night fever, cough and colicky belly pain in a woman of 59 with rheumatoid arthritis',
  summary:
    'A 59-year-old woman with rheumatoid arthritis came with fever at night for two months, drenching sweats, 5 kg lost, a wet cough, pain on breathing and a diffuse colicky pain of the belly of middling strength. The belly was distended with bowel sounds, tender on deep pressure round the navel and in the right flank; the liver reached 6 cm below the ribs and there was free fluid. Surgeons took it for a blocked bowel from a tumour; it was tuberculosis of colon and peritoneum. Operation and microscope are left out. The cough has no entry; where the pain on breathing was felt is not told and it is not coded; her drugs are not told. The distension is coded as swelling seen.',
  setting: 'general',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 5 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'hepatomegaly', state: 'present' },
    { finding: 'ascites', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['ovarian-cancer', 'crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['ca125'], ['cbc', 'crp', 'esr']],
  source: { id: 'jcol-tuberculosis-59', locator: 'Relato de caso, to the examination' },
  readFrom: 'abstract',
};
