import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisAPieceOfPizzaAt20Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-piece-of-pizza-at-20',
  title: 'A piece of pizza behind the breastbone in a man of 20',
  summary:
    'A 20-year-old man with asthma felt that a piece of pizza had stayed behind his breastbone. A few months before, food had stuck once already and had been pushed on into the stomach at endoscopy. It was eosinophilic oesophagitis; endoscopy and biopsies are left out, and so are the eosinophils and IgE of the blood, which are told after them. Whether he could swallow his saliva, and where he came to, is not told. The summary was read at the journal, the history of patient A in a copy of the printed article. The page was not found again at the second reading. A stuck bite asks for gastroscopy and no other first test.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'thijs-2005-eoe-three', locator: 'Ziektegeschiedenissen, patiënt A' },
  readFrom: 'full_text',
};
