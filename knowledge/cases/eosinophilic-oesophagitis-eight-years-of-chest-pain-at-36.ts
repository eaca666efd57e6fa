import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisEightYearsOfChestPainAt36Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-eight-years-of-chest-pain-at-36',
  title: 'Eight years of pain behind the breastbone and food that will not pass',
  summary:
    'A man of 36 had had pain behind the breastbone and difficulty swallowing for eight years, slowly getting worse. Endoscopy showed a severe narrowing of the lower gullet and biopsies eosinophilic oesophagitis; both are left out.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'ijmcr-2025-eoe', locator: 'Abstract' },
  readFrom: 'abstract',
};
