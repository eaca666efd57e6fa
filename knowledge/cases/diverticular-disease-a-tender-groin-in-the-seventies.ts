import type { CaseEntry } from '../schema';

export const diverticularDiseaseATenderGroinInTheSeventiesCase: CaseEntry = {
  id: 'diverticular-disease-a-tender-groin-in-the-seventies',
  title: 'A week of swelling in the left groin in a woman in her seventies',
  summary:
    'A woman in her seventies, coded as 75, was admitted with a swelling of the left groin for a week; it was hard and tender. CRP was 11.85 mg/dL and white cells 10,300. It was diverticulitis of the sigmoid with an abscess in the groin; CT is left out. A swelling of the groin that is not told to be a hernia has no finding, and none is coded for it; suspected infection is, for the blood and the tender hardness, which is a doubt. She told no gut complaint.',
  setting: 'inpatient',
  ageYears: 75,
  sex: 'female',
  answers: [
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'white-cell-count', quantity: 10.3 },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'nihei-2024-inguinal-abscess', locator: 'Abstract, patient concerns' },
  readFrom: 'abstract',
};
