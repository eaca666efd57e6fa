import type { CaseEntry } from '../schema';

export const crohnDiseaseBlockedAt25Case: CaseEntry = {
  id: 'crohn-disease-blocked-at-25',
  title: 'Four days of severe pain and vomiting with a silent belly in a woman of 25',
  summary:
    'A 25-year-old woman with nothing behind her had severe belly pain, nausea and vomiting for four days. She was thin and looked toxic; the belly was distended, tender all over and without sounds. Haemoglobin 109, CRP 5 mg/dL, pregnancy test negative. It was Crohn’s disease of the ileum together with endometriosis; CT and the operation are left out.',
  setting: 'general',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'pregnant', state: 'absent' },
    { finding: 'possibly-pregnant', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'haemoglobin', quantity: 109 },
  ],
  results: [{ investigation: 'crp', value: 50 }],
  diagnosis: 'crohn-disease',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'researcher-life-crohn-endometriosis-25', locator: 'Purpose, Methods and Results' },
  readFrom: 'abstract',
};
