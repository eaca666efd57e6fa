import type { CaseEntry } from '../schema';

export const mesentericIschaemiaTwelveKilosInAYearAt80Case: CaseEntry = {
  id: 'mesenteric-ischaemia-twelve-kilos-in-a-year-at-80',
  title: 'A year of pain after meals, diarrhoea and 12 kg lost in a woman of 80',
  summary:
    'An 80-year-old woman was admitted to an emergency unit because pain that had come again and again for a year had grown worse. It came after meals, so that she ate much less and lost 12 kg in the year; she also had diarrhoea that no treatment stopped. Many ultrasound examinations, a gastroscopy and a colonoscopy had found nothing but a badly calcified aorta, coded as known arterial disease. It was a chronic lack of blood to the gut; Doppler and CT angiogram are left out. How sudden or severe the pain was at this visit is not told.',
  setting: 'emergency',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'fear-of-eating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 12 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'troponin-lactate-panel']],
  source: { id: 'paim-15485-intestinal-angina-80', locator: 'Second paragraph, to the earlier examinations' },
  readFrom: 'full_text',
};
