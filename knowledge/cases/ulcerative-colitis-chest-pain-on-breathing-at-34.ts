import type { CaseEntry } from '../schema';

export const ulcerativeColitisChestPainOnBreathingAt34Case: CaseEntry = {
  id: 'ulcerative-colitis-chest-pain-on-breathing-at-34',
  title: 'Pain in the chest on breathing in and worse colitis in a man of 34',
  summary:
    'A man of 34 who had had ulcerative colitis for twenty-four years came with chest pain on breathing in, shortness of breath and worse complaints of his colitis. Markers of inflammation were raised (no figures), those of the heart normal. It was pericarditis that came with each flare; he took no mesalazine that could have caused it. Ultrasound of the heart is left out; which complaints of the bowel he had is not told, and his drugs on that day are not named beyond that.',
  setting: 'general',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['faecal-calprotectin', 'stool-culture', 'c-difficile-testing']],
  source: { id: 'cherukuri-2025-uc-pericarditis-34', locator: 'Abstract' },
  readFrom: 'abstract',
};
