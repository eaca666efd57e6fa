import type { CaseEntry } from '../schema';

export const crohnDiseaseLowRightPainCalledAppendicitisAt25Case: CaseEntry = {
  id: 'crohn-disease-low-right-pain-called-appendicitis-at-25',
  title: 'Pain low on the right called appendicitis in known Crohn disease at 25',
  summary:
    'A 25-year-old woman with Crohn’s disease for eleven years, well controlled on infliximab until then, presented with pain low on the right. It was first put down to a perforated appendicitis; it was her Crohn’s disease, with an abscess in the psoas. Computed tomography and operations are left out. How long the pain had lasted is not told. Infliximab is coded as a weakened immune system.',
  setting: 'general',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'known-cd', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mri-enterography', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'gao-2019-psoas-25', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
