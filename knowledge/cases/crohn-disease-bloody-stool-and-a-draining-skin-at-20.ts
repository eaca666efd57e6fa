import type { CaseEntry } from '../schema';

export const crohnDiseaseBloodyStoolAndADrainingSkinAt20Case: CaseEntry = {
  id: 'crohn-disease-bloody-stool-and-a-draining-skin-at-20',
  title: 'Bloody diarrhoea and eight months of discharge beside the anus in a woman of 20',
  summary:
    'A 20-year-old woman with bloody diarrhoea had lost a tenth of her weight; for eight months something had drained from the skin of the perineum. Another hospital had followed her for two years with an inflammatory bowel disease that it did not name more closely. Examination found sore skin around the anus and the opening of a fistula. It was Crohn’s disease; treatment is left out. “Disenteria” is coded as diarrhoea with blood. An inflammatory bowel disease without a name is not coded as known Crohn’s disease; the duration is that of its two years, not of the discharge.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'perianal-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['cbc'],
    ['crp', 'faecal-calprotectin'],
    ['stool-culture', 'c-difficile-testing'],
  ],
  source: { id: 'cbcsp-2018-7177-perianal', locator: 'First patient' },
  readFrom: 'full_text',
};
