import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTakenForRefluxAt23Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-taken-for-reflux-at-23',
  title: 'Three years of «reflux» and bread that sticks in a student of 23',
  summary:
    'A 23-year-old student who had had asthma and hay fever as a child saw his doctor about three years of reflux, worse for four months. Small amounts of undigested food came back into the mouth, and solid food, above all bread and roast meat, stuck more and more often, with pain on swallowing; he had no typical heartburn. It was eosinophilic oesophagitis; the endoscopy, done when a piece of meat later stuck fast, is left out.',
  setting: 'primary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'asthma', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'pulse-upper-gi-eoe-23', locator: 'Case 1' },
  readFrom: 'full_text',
};
