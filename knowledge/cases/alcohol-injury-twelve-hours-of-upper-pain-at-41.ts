import type { CaseEntry } from '../schema';

export const alcoholInjuryTwelveHoursOfUpperPainAt41Case: CaseEntry = {
  id: 'alcohol-injury-twelve-hours-of-upper-pain-at-41',
  title: 'Twelve hours of pain in the upper belly in a drinker of 41',
  summary:
    'A 41-year-old man who misused alcohol came with twelve hours of pain in the upper abdomen. It was an acute necrosis of the oesophagus laid to alcohol, counted here with its injuries. The text read ends in the middle of the list of complaints: what else he had is not coded. The endoscopy is left out.',
  setting: 'emergency',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lipase-amylase'], ['cbc']],
  source: { id: 'endo-2005-esophageal-necrosis', locator: 'Abstract' },
  readFrom: 'abstract',
};
