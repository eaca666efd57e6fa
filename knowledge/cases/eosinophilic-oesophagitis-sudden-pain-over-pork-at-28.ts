import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisSuddenPainOverPorkAt28Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-sudden-pain-over-pork-at-28',
  title: 'Sudden pain and trouble swallowing over a tender piece of pork in a woman of 28',
  summary:
    'A 28-year-old woman came to the emergency room an hour after a sudden pain in the pit of the stomach while she ate tender pork and potatoes; there was pressure and she swallowed with difficulty. Eosinophilic oesophagitis was known, with two stuck boluses in five years; she kept to a diet without milk and gluten. Neither the examination nor the blood nor a chest film pointed to mediastinitis. The gullet had torn in its eosinophilic oesophagitis; the endoscopy is left out.',
  setting: 'emergency',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'on-gfd', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'foeh-2021-tear-eoe', locator: 'Opening of the report' },
  readFrom: 'full_text',
};
