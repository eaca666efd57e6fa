import type { CaseEntry } from '../schema';

export const crohnDiseaseMassAt70Case: CaseEntry = {
  id: 'crohn-disease-mass-at-70',
  title: 'Right-sided cramps and a mass in a man of 70 in Cameroon',
  summary:
    'A 70-year-old man had cramps in the right lower abdomen and diarrhoea without blood or mucus that took turns with constipation. An ill-defined mass was felt in the right iliac fossa. Imaging suggested a tumour of the cecum; the operation and histology, left out here, showed Crohn’s disease. The age and the mass make cancer the tempting answer.',
  setting: 'secondary_care',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'constipation', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.1',
  source: { id: 'case-alegbeleye2019', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
