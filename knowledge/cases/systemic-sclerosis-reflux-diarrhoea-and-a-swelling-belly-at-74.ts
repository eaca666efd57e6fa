import type { CaseEntry } from '../schema';

export const systemicSclerosisRefluxDiarrhoeaAndASwellingBellyAt74Case: CaseEntry = {
  id: 'systemic-sclerosis-reflux-diarrhoea-and-a-swelling-belly-at-74',
  title: 'Lasting reflux and diarrhoea, then swelling and trouble swallowing, in a woman of 74',
  summary:
    'A woman of 74 had lasting reflux and diarrhoea and came to have a swelling belly, trouble swallowing and fingers that turned white in the cold. Stool tests, not named one by one, found nothing. It was systemic sclerosis of the gut, outside the list; antibodies, endoscopy and scans are left out. White fingers have no finding.',
  setting: 'general',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['egd-oesophageal-biopsies'],
    ['ttg-iga', 'total-iga'],
    ['ca125', 'pelvic-ultrasound', 'ct-abdomen'],
  ],
  source: { id: 'mugo-2021-sclerosis', locator: 'Abstract' },
  readFrom: 'abstract',
};
