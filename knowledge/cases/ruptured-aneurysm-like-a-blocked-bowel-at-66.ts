import type { CaseEntry } from '../schema';

export const rupturedAneurysmLikeABlockedBowelAt66Case: CaseEntry = {
  id: 'ruptured-aneurysm-like-a-blocked-bowel-at-66',
  title: 'Two hours of pain after two days of vomiting and constipation in a man of 66 with a low blood pressure',
  summary:
    'A 66-year-old man came with two hours of acute pain all over the belly; for two days he had had wind, nausea, vomiting and constipation. Blood pressure was low, the belly distended with lively bowel sounds and tender at the navel and the loin. He was anaemic with many white cells. A blocked bowel was thought of; it was a ruptured aneurysm of the aorta. CT is left out.',
  setting: 'emergency',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'flatus', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'garry-aaa-66', locator: 'Abstract' },
  readFrom: 'abstract',
};
