import type { CaseEntry } from '../schema';

export const diverticularDiseaseBloodAndSlimeForADayAt55Case: CaseEntry = {
  id: 'diverticular-disease-blood-and-slime-for-a-day-at-55',
  title: 'Two days of left-sided pain, then blood and slime, at 55',
  summary:
    'A 55-year-old patient had had two days of pain in the left lower belly that grew worse, with a low fever and no appetite, and for one day blood and slime in the stool. A few years ago the same had been called diverticulitis without any test. The text calls the patient he. It is a picture written to teach in a chapter on diverticular disease; the end of the story is behind a wall, and the diagnosis is read from the chapter. A low fever without a figure is not coded.',
  setting: 'primary_care',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'previous-diverticulitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  writtenForTeaching: true,
  since: '2026.11.17',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'fp-essentials-560-diverticular', locator: 'Case 3' },
  readFrom: 'abstract',
};
