import type { CaseEntry } from '../schema';

export const colorectalCancerDaysOfScrotalPainInTheEightiesCase: CaseEntry = {
  id: 'colorectal-cancer-days-of-scrotal-pain-in-the-eighties',
  title: 'Several days of pain in the scrotum and weakness in a man in his eighties',
  summary:
    'A man in his eighties, coded as 85, came with several days of pain in the scrotum and weakness. The scrotum was swollen and red, and there was a hernia in either groin; whether they could be pushed back is not told, and they are not coded. It was a cancer of the sigmoid that had burst in a hernia; imaging and operation are left out. He told no gut complaint. Weakness is coded as fatigue, the redness as suspected infection.',
  setting: 'general',
  ageYears: 85,
  sex: 'male',
  answers: [
    { finding: 'testicular-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'cureus-49449-fournier', locator: 'Abstract' },
  readFrom: 'abstract',
};
