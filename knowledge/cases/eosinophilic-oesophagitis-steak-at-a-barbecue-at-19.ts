import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisSteakAtABarbecueAt19Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-steak-at-a-barbecue-at-19',
  title: 'Two years of food that sticks, and a piece of steak two days ago, in a man of 19',
  summary:
    'A 19-year-old man came to the office: food stuck now and then and he swallowed with trouble, ever more over two years. Two days before a piece of steak had lodged at a barbecue; it took him more than an hour to bring it up by making himself vomit. Pressure 127/82, pulse 82, breaths 18, 98.6 °F, oxygen 99%. It teaches eosinophilic oesophagitis; endoscopy and biopsies are left out. The vomiting he brought on is not coded. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'sbp', quantity: 127 },
    { finding: 'hr', quantity: 82 },
    { finding: 'resp-rate', quantity: 18 },
    { finding: 'temp-c', quantity: 37 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'clinicaladvisor-eoe-ce', locator: 'Page 3, the patient' },
  readFrom: 'full_text',
};
