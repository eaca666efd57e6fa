import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisAVitaminTabletStuckAt34Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-vitamin-tablet-stuck-at-34',
  title: 'Could not swallow his spittle after a vitamin tablet at 34',
  summary:
    'A 34-year-old man came to an emergency department because nothing, not even spittle, would go down after he had tried to swallow a multivitamin tablet. He had never had trouble in swallowing and no atopy, smoked, and the family history gave nothing. Radiographs, computed tomography and the endoscopy with its biopsies, which gave an eosinophilic oesophagitis, are left out. A stuck tablet is coded with the finding for stuck food, which means that something is stuck and blocks; no atopy is coded as no asthma, rhinitis or eczema.',
  setting: 'emergency',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'fluids-not-tolerated', state: 'present' },
    { finding: 'food-impaction', state: 'absent' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'asthma', state: 'absent' },
    { finding: 'allergic-rhinitis', state: 'absent' },
    { finding: 'atopic-eczema', state: 'absent' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'lin-2019-pill-impaction', locator: 'First paragraph' },
  readFrom: 'full_text',
};
