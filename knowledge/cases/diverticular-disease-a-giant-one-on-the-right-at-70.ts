import type { CaseEntry } from '../schema';

export const diverticularDiseaseAGiantOneOnTheRightAt70Case: CaseEntry = {
  id: 'diverticular-disease-a-giant-one-on-the-right-at-70',
  title: 'A day of worsening pain in the right lower belly in a man of 70',
  summary:
    'A 70-year-old man with ischaemic heart disease and type 2 diabetes came to the surgeons on call after 24 hours of worsening pain in the right iliac fossa. There was guarding and pain on percussion there, with fever and a fast pulse; white cells and CRP were raised. Appendicitis was suspected; it was an inflamed giant diverticulum of the sigmoid colon. CT is left out.',
  setting: 'emergency',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'anderton-2011-giant-diverticulum-70', locator: 'Case history' },
  readFrom: 'full_text',
};
