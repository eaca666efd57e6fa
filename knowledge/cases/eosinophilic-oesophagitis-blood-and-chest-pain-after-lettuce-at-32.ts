import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisBloodAndChestPainAfterLettuceAt32Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-blood-and-chest-pain-after-lettuce-at-32',
  title: 'Pain in the chest and blood vomited three hours after lettuce in a man of 32',
  summary:
    'A 32-year-old man came to an emergency room with pain in the chest and blood vomited three hours after he had eaten lettuce; then he vomited food and blood. He had asthma, trouble swallowing and food that had lodged before. The eosinophilic oesophagitis was known, which has no entry; the gullet had torn. The swallow and the scan are left out. The pain in the chest is coded as a tight chest with an upper gut complaint. Vital signs, blood and how long the trouble swallowing had lasted are not told.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'bleed-site', choice: 'upper' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies', 'ct-abdomen'], ['cbc'], ['renal-function']],
  source: { id: 'runge-2017-eoe-perforation', locator: 'Table 3, case 3' },
  readFrom: 'full_text',
};
