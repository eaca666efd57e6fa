import type { CaseEntry } from '../schema';

export const mesentericIschaemiaUlcersAllTheWayDownAt70Case: CaseEntry = {
  id: 'mesenteric-ischaemia-ulcers-all-the-way-down-at-70',
  title: 'Half a year of pain after meals and loss of weight in a woman of 70 with angina',
  summary:
    'A 70-year-old woman who had taken aspirin for more than ten years for angina and blocked leg arteries was admitted after about six months of pain after meals and loss of weight. It was a chronic lack of blood to the gut; the ulcers seen by gastroscope and capsule, the colonoscopy and CT are left out. Amounts and examination are not told.',
  setting: 'inpatient',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'aspirin-use', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'real-time-colonoscopy-cmi-70', locator: 'The patient' },
  readFrom: 'full_text',
};
