import type { CaseEntry } from '../schema';

export const mesentericIschaemiaSwollenAndTwentyKilosLighterAt82Case: CaseEntry = {
  id: 'mesenteric-ischaemia-swollen-and-twenty-kilos-lighter-at-82',
  title: 'Pain after meals, a swollen belly and 20 kg lost in a year in a woman of 82',
  summary:
    'An 82-year-old woman with long-standing high blood pressure lost about 20 kg in twelve months and had pain in the middle of the belly after eating, no appetite and a swollen belly. Plaques of the neck arteries were known, coded as known arterial disease; the pressure differed between the arms and a loud murmur was heard over the upper belly. Wide tests, endoscopies among them, had found nothing. It was a chronic lack of blood to the gut.',
  setting: 'general',
  ageYears: 82,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 20 },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.18',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['ca125', 'pelvic-ultrasound'],
  ],
  source: { id: 'clinica-medica-2015-94', locator: 'Caso 2' },
  readFrom: 'full_text',
};
