import type { CaseEntry } from '../schema';

export const diverticularDiseaseRightSidedAt27Case: CaseEntry = {
  id: 'diverticular-disease-right-sided-at-27',
  title: 'Two days of severe pain on the upper right with fever in a woman of 27',
  summary:
    'A 27-year-old woman with nothing in her history came to the emergency department after two days of sharp pain in the upper and right upper abdomen, ten out of ten and spreading to the back, with nausea, little appetite, headache, chills and sweats at night. She had noticed no fever, but her temperature was 39.1 °C; other vital signs were stable. It was diverticulitis of the right colon; the imaging is left out here.',
  setting: 'emergency',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.1 },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['crp']],
  source: { id: 'cureus-right-sided-diverticulitis', locator: 'Case presentation, first lines' },
  readFrom: 'full_text',
};
