import type { CaseEntry } from '../schema';

export const perforatedUlcerPainToTheRightShoulderAt56Case: CaseEntry = {
  id: 'perforated-ulcer-pain-to-the-right-shoulder-at-56',
  title: 'Pain under the right ribs that goes to the shoulder in a woman of 56',
  summary:
    'A 56-year-old woman came to an emergency department with pain under the right ribs that went to the right shoulder, was eased by food and made worse by nothing. Vital signs were stable; the right upper belly was tender and breathing in stopped when it was pressed (Murphy’s sign, which has no entry). That it hurt at the tip of the shoulder is not said, so the spread is coded as pain beyond the belly only. It was a perforated ulcer of the first part of the duodenum; images are left out. How long it had hurt, drugs and blood tests are not in the part seen.',
  setting: 'emergency',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'worse-with-eating', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['lft'], ['cbc'], ['lipase-amylase']],
  source: { id: 'almuebid-2021-perforated', locator: 'Abstract' },
  readFrom: 'abstract',
};
