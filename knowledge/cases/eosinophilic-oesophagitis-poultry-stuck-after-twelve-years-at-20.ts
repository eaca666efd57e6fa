import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisPoultryStuckAfterTwelveYearsAt20Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-poultry-stuck-after-twelve-years-at-20',
  title: 'Poultry stuck in the gullet after twelve years of trouble swallowing at 20',
  summary:
    'A 20-year-old man was admitted because poultry was stuck in his gullet. For twelve years he had had recurrent trouble swallowing, above all chicken, which had brought him to hospital more than once to have a bolus removed. He had no other illness; examination and blood tests were unremarkable, and since the abstract does not name the tests they are not coded. Gastroscopy and biopsies, which gave eosinophilic oesophagitis, are left out.',
  setting: 'inpatient',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 4380 },
    { finding: 'food-impaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'riphaus-2007-eoe-bolus', locator: 'Abstract, history and findings' },
  readFrom: 'abstract',
};
