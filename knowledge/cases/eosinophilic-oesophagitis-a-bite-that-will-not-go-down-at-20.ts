import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisABiteThatWillNotGoDownAt20Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-bite-that-will-not-go-down-at-20',
  title: 'A bite of steak that will not go down in a man of 20 with eczema',
  summary:
    'A 20-year-old man came to the emergency department late in the evening: since he ate a steak he had felt a strong pressure behind the breastbone and between the shoulder blades, as if a larger bite would not slip down. Atopic eczema and several food intolerances were known. It was eosinophilic oesophagitis; gastroscopy and biopsies are left out. The intolerances are not coded, as which ones and what they did is not told; whether saliva went down is not told. The pressure is coded as chest tightness. A picture case of two paragraphs by the pathologist.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'atopic-eczema', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'aerzteblatt-197170-eoe', locator: 'First two paragraphs' },
  readFrom: 'full_text',
};
