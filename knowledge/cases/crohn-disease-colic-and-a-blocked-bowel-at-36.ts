import type { CaseEntry } from '../schema';

export const crohnDiseaseColicAndABlockedBowelAt36Case: CaseEntry = {
  id: 'crohn-disease-colic-and-a-blocked-bowel-at-36',
  title: 'Colic and a blocked bowel in a man of 36',
  summary:
    'A 36-year-old man came with colic of the belly and was admitted with the diagnosis of a blocked bowel. It was Crohn’s disease of the small bowel with two strictures, seen at operation; X-rays are left out. The blocked bowel was the diagnosis on admission and is coded as obstructive complaints, while vomiting, swelling and stool are not told. Duration, weight and blood count are not told either. The Japanese word for his pain means colic, which is coded as cramps and as severe cramps.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'obstructive-symptoms', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'ct-enterography', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'isho-103115-crohn-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
