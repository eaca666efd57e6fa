import type { CaseEntry } from '../schema';

export const ovarianTorsionSentHomeAsConstipationAt33Case: CaseEntry = {
  id: 'ovarian-torsion-sent-home-as-constipation-at-33',
  title: 'Severe pain on the lower right after midnight in a woman of 33',
  summary:
    'A 33-year-old woman came to the emergency department after midnight with severe pain on the lower right. After an X-ray and blood tests she went home with painkillers; back the same day, in much pain, she went home again as constipated. The next day her doctor sent her to the surgeons: an ovary had twisted and was lost. Coded is the first visit.',
  setting: 'emergency',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'hdc-2016-ovarian-torsion', locator: 'Text of the report' },
  readFrom: 'secondary',
};
