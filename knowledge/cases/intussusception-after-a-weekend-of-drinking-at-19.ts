import type { CaseEntry } from '../schema';

export const intussusceptionAfterAWeekendOfDrinkingAt19Case: CaseEntry = {
  id: 'intussusception-after-a-weekend-of-drinking-at-19',
  title: 'Two days of upper pain into the back after a weekend of drinking in a man of 19',
  summary:
    'A 19-year-old man came to the emergency department after 50 to 60 units of alcohol over a weekend, with two days of pain in the upper middle and on the upper right that went into the back. His circulation was stable; the soft belly was slightly tender on the upper right, in the upper middle and on the lower right. The sedimentation rate was slightly raised, amylase and white cells normal. The caecum had slipped into the colon; ultrasound and CT are left out.',
  setting: 'emergency',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['alcohol-related-gut-injury'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'doherty-2014-caecal-intussusception', locator: 'Summary' },
  readFrom: 'abstract',
};
