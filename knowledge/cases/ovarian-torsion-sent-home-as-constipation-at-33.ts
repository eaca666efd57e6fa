import type { CaseEntry } from '../schema';

export const ovarianTorsionSentHomeAsConstipationAt33Case: CaseEntry = {
  id: 'ovarian-torsion-sent-home-as-constipation-at-33',
  title: 'Back on the same day with a pain like labour on the lower right in a woman of 33',
  summary:
    'A 33-year-old woman had come to the emergency department after midnight with pain on the lower right since the morning before; after an X-ray and blood tests she went home with something against pain and constipation. In the evening she was back with the same pain, like labour, four out of five, which went nowhere and which nothing eased or made worse, and went home again as constipated. The next day her doctor sent her to the surgeons: an ovary had twisted and was lost. Coded is the return in the evening; the CT is left out.',
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
    { finding: 'pain-radiating-outside-abdomen', state: 'absent' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'hdc-16hdc00751-torsion', locator: 'Executive summary' },
  readFrom: 'abstract',
};
