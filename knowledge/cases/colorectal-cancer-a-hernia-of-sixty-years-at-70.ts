import type { CaseEntry } from '../schema';

export const colorectalCancerAHerniaOfSixtyYearsAt70Case: CaseEntry = {
  id: 'colorectal-cancer-a-hernia-of-sixty-years-at-70',
  title: 'Two weeks of pain in a hernia of sixty years with hard bowels in a man of 70',
  summary:
    'A 70-year-old man came to a hospital because a lump of the right groin, there for sixty years and growing for three, had hurt for half a month, and because his bowels opened with difficulty. Groin and scrotum were swollen to 20 cm and tender, with a firm lump of 5 cm inside. It was a cancer of the sigmoid in a trapped hernia; CT and biopsy are left out. That the hernia could not be pushed back is taken from the name trapped hernia, which is a doubt; difficult opening is coded as constipation. He told a gut complaint.',
  setting: 'general',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'irreducible-hernia', state: 'present' },
    { finding: 'symptom-duration', quantity: 15 },
    { finding: 'constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'fsurg-2022-832771-hernia', locator: 'Abstract, case presentation' },
  readFrom: 'full_text',
};
