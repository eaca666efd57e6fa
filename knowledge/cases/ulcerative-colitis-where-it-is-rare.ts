import type { CaseEntry } from '../schema';

export const ulcerativeColitisWhereItIsRareCase: CaseEntry = {
  id: 'ulcerative-colitis-where-it-is-rare',
  title: 'Two months of bloody, slimy stools in a man of 22 in Nigeria',
  summary:
    'A 22-year-old Nigerian man had passed stools mixed with blood and mucus for two months, with abdominal pain, weight loss, tiredness and fever. He was pale and mildly tender; the rectal examination found blood and nothing else. Treatment by his practitioner had not helped, and ulcerative colitis is rarely found in that country. Colonoscopy with biopsies, left out here, proved it.',
  setting: 'secondary_care',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'rectal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.1',
  source: { id: 'case-abdulkareem2024', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
