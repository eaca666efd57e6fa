import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisFifteenYearsCalledRefluxAt58Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-fifteen-years-called-reflux-at-58',
  title: 'Fifteen years of upper gut symptoms treated as reflux at 58',
  summary:
    'A 58-year-old university professor had had symptoms of the upper gut for more than fifteen years, treated as reflux. He had hay fever, for which he took antihistamines when needed, asthma held with inhaled steroid, alopecia of the autoimmune kind, and his spleen had been taken out. It was an eosinophilic oesophagitis fed by a rare food; endoscopy, allergy tests and diet are left out. Which symptoms they were is not told in the part seen, so heartburn and trouble in swallowing are not coded. The spleen is coded as an operation in the belly.',
  setting: 'general',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'gi-symptoms', state: 'present' },
    { finding: 'persistent-gi-symptoms', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.12',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'eoe-unsuspected-rare-food-58', locator: 'First paragraph' },
  readFrom: 'full_text',
};
