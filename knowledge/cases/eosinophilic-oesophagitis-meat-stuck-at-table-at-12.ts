import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisMeatStuckAtTableAt12Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-meat-stuck-at-table-at-12',
  title: 'Nothing goes down any more and the chest hurts at table in a boy of 12',
  summary:
    'A 12-year-old boy with atopic eczema, in whom food had stuck before and come free by itself, suddenly could swallow nothing and had chest pain while eating; saliva ran from his mouth. A piece of meat was taken out; it was an eosinophilic oesophagitis. X-rays, endoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 12,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'atopic-eczema', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'anales-2008-bolus-boy', locator: 'Second paragraph' },
  readFrom: 'full_text',
};
