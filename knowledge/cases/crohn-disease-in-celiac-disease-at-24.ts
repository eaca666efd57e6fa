import type { CaseEntry } from '../schema';

export const crohnDiseaseInCeliacDiseaseAt24Case: CaseEntry = {
  id: 'crohn-disease-in-celiac-disease-at-24',
  title: 'Pain and weight loss in a young man who has had celiac disease since childhood',
  summary:
    'A man of 24 with celiac disease since childhood had lost weight over six months and had abdominal pain. He was anaemic, with raised white cells, a raised sedimentation rate and a raised faecal calprotectin. Colonoscopy showed a mass of the ascending colon, and the resected bowel Crohn’s disease; both are left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.3',
  acceptable: ['celiac-disease', 'colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'ozturk-crohn-mass-celiac', locator: 'Case description' },
  readFrom: 'full_text',
};
