import type { CaseEntry } from '../schema';

export const diverticularDiseaseUnderTheRightRibsAt70Case: CaseEntry = {
  id: 'diverticular-disease-under-the-right-ribs-at-70',
  title: 'A day of sharp pain under the right ribs in a woman of 70',
  summary:
    'A 70-year-old woman with nothing of note behind her came to an emergency department with sharp pain under the right ribs for a day; it had begun suddenly and then stayed. She did not feel sick or vomit and had no black stool, blood or vomited blood. Pouches of the right colon were inflamed; the ultrasound and CT are left out.',
  setting: 'emergency',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['pelvic-ultrasound', 'ct-abdomen'],
    ['lft', 'lipase-amylase'],
    ['cbc', 'crp'],
  ],
  source: { id: 'ultrasound-j-2019-right-diverticulitis', locator: 'Case presentation' },
  readFrom: 'full_text',
};
