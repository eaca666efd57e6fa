import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisFifteenYearsCalledRefluxAt58Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-fifteen-years-called-reflux-at-58',
  title: 'Fifteen years of upper gut symptoms treated as reflux at 58',
  summary:
    'A 58-year-old university professor had had symptoms of the upper gut for more than fifteen years, treated as reflux. He had hay fever, for which he took antihistamines when needed, asthma held with inhaled steroid, alopecia of the autoimmune kind, and at 22 his spleen had been taken out for an autoimmune lack of platelets. It was an eosinophilic oesophagitis fed by a rare food; endoscopy, allergy tests and diet are left out. Which symptoms they were is not told in the part seen, so no symptom of the gut is coded at all and the case tests little; it is kept because the report is eligible. More than fifteen years are coded as fifteen. The spleen is coded as an operation in the belly.',
  setting: 'general',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'symptom-duration', quantity: 5475 },
    { finding: 'autoimmune-cytopenia', state: 'present' },
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
