import type { CaseEntry } from '../schema';

export const crohnDiseaseAcuteAbdomenAt27Case: CaseEntry = {
  id: 'crohn-disease-acute-abdomen-at-27',
  title: 'Pain and rectal bleeding, then an acute abdomen, in a very thin man of 27',
  summary:
    'A 27-year-old man once operated for an anal fistula had about six weeks of abdominal pain with vomiting at times and blood from the bowel; he was admitted very thin and pale with an acute abdomen. It was Crohn’s disease; imaging and the operation are left out.',
  setting: 'emergency',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'symptom-duration', quantity: 45 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'congbracirurgia-crohn', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
