import type { CaseEntry } from '../schema';

export const celiacDiseaseInShockAt46Case: CaseEntry = {
  id: 'celiac-disease-in-shock-at-46',
  title: 'Diarrhoea, weight loss and a systolic pressure of 60 in a man of 46',
  summary:
    'A 46-year-old man with type 2 diabetes and a facial palsy treated shortly before came to an emergency department weak and light-headed. He had chronic diarrhoea, abdominal pain and weight loss; his systolic pressure was 60 mmHg and his blood was acid from lactate. Stool showed no infection. The duration is coded as the shortest that “chronic” allows. Serology and duodenal biopsies, left out here, showed celiac disease.',
  setting: 'emergency',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'sbp', quantity: 60 },
    { finding: 'haemodynamic-signs', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy']],
  source: { id: 'bul-2016-celiac-crisis', locator: 'Abstract, symptoms and case report' },
  readFrom: 'abstract',
};
