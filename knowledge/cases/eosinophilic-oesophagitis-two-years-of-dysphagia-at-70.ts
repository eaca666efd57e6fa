import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTwoYearsOfDysphagiaAt70Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-two-years-of-dysphagia-at-70',
  title: 'Two years of difficult swallowing, worse for six months, in a woman of 70',
  summary:
    'A 70-year-old woman in Japan had had trouble swallowing for two years, worse over the last six months. Eosinophils in the blood were 1279 per microlitre. It was eosinophilic oesophagitis; CT, gastroscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'eosinophil-count', quantity: 1.279 },
    { finding: 'eosinophilia', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'pmid-26190484-eoe', locator: 'Abstract' },
  readFrom: 'abstract',
};
