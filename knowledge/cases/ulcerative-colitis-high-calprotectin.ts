import type { CaseEntry } from '../schema';

export const ulcerativeColitisHighCalprotectinCase: CaseEntry = {
  id: 'ulcerative-colitis-high-calprotectin',
  title: 'Changing bowel habit and bleeding in a woman of 24 in family practice',
  summary:
    'A 24-year-old woman told her family physician of a bowel habit that swung to and fro, lower abdominal pain and blood from the rectum. It had been taken for haemorrhoids and irritable bowel. The blood count was normal and CRP below 5 mg/L, yet faecal calprotectin was 1035 µg/g. Colonoscopy, left out here, showed ulcerative colitis of the rectum.',
  setting: 'primary_care',
  ageYears: 24,
  sex: 'female',
  answers: [
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'haemoglobin', quantity: 132 },
    { finding: 'platelets', quantity: 250 },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'faecal-calprotectin', value: 1035 }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.1',
  source: { id: 'case-elhardalo-uc', locator: 'Case presentation' },
  readFrom: 'abstract',
};
