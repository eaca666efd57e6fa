import type { CaseEntry } from '../schema';

export const igaVasculitisBloodAndPurpuraAt75Case: CaseEntry = {
  id: 'iga-vasculitis-blood-and-purpura-at-75',
  title: 'Two months of left lower pain, five days of blood and a purpuric rash in a man of 75',
  summary:
    'A 75-year-old man with diverticula had had cramping pain on the lower left for two months, first treated with ciprofloxacin and metronidazole as diverticulitis, and for five days blood from the rectum. He was covered in palpable purpura and tender on the lower left; creatinine was 1.3 mg/dL. It was IgA vasculitis of skin, colon and kidney; CT, endoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'mottled-or-nonblanching-rash', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'creatinine-mgdl', quantity: 1.3 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['diverticular-disease', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'ct-abdomen']],
  source: { id: 'jmcr-2011-364-igav', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
