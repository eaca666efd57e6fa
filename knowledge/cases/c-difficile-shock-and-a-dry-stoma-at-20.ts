import type { CaseEntry } from '../schema';

export const cDifficileShockAndADryStomaAt20Case: CaseEntry = {
  id: 'c-difficile-shock-and-a-dry-stoma-at-20',
  title: 'Shock, shaking chills and a stoma that dried up in a woman of 20',
  summary:
    'A 20-year-old woman whose colon had been removed three months before for fulminant ulcerative colitis that had not yielded to infliximab and azathioprine came to the emergency department with fever, chills, pain in the belly and less output from the stoma, and was taken into intensive care with septic shock. It was C. difficile of the small bowel; the stool test and imaging are left out.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'rigors', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['c-difficile-testing'], ['ct-abdomen']],
  source: { id: 'ibd-2020-ileal-c-difficile', locator: 'Abstract' },
  readFrom: 'abstract',
};
