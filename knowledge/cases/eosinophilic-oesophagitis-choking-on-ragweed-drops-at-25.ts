import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisChokingOnRagweedDropsAt25Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-choking-on-ragweed-drops-at-25',
  title: 'Burning upper pain and painful swallowing on drops against ragweed allergy in a man of 25',
  summary:
    'A 25-year-old man with hay fever of nose and eyes, asthma and at times great trouble with eating had begun drops under the tongue against ragweed allergy. Six weeks later he had burning upper abdominal pain, trouble swallowing and pain on swallowing; after six days of it he came to the emergency department because he choked on solid food. It was eosinophilic oesophagitis; biopsies are left out. The immunotherapy has no finding. Whether the food was still stuck when he came is not told and is not coded, so that the urgency stays open.',
  setting: 'emergency',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'painful-swallowing', state: 'present' },
    { finding: 'symptom-duration', quantity: 6 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'knezevic-2021-eoe-immunotherapy', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
