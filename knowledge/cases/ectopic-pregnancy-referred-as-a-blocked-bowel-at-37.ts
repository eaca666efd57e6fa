import type { CaseEntry } from '../schema';

export const ectopicPregnancyReferredAsABlockedBowelAt37Case: CaseEntry = {
  id: 'ectopic-pregnancy-referred-as-a-blocked-bowel-at-37',
  title: 'A day of pain, vomiting and no stool, with spotting and shock, in a woman of 37',
  summary:
    'A 37-year-old woman was sent from primary care as a blocked bowel: since the day before she had had abdominal pain, spotting, vomiting and no stool. She was in shock; the belly was a little distended with few sounds, tender all over and slightly guarded. She was anaemic with raised neutrophils. It was a ruptured ectopic pregnancy; the pregnancy test, which nobody had done before, and the ultrasound are left out.',
  setting: 'emergency',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'possibly-pregnant', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'ajhr-152-ectopic', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
