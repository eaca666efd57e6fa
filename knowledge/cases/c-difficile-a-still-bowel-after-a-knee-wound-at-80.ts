import type { CaseEntry } from '../schema';

export const cDifficileAStillBowelAfterAKneeWoundAt80Case: CaseEntry = {
  id: 'c-difficile-a-still-bowel-after-a-knee-wound-at-80',
  title: 'Abdominal discomfort and a bowel that stands still ten days after a knee wound in a man of 80',
  summary:
    'An 80-year-old man, in good health, had been in hospital for a penetrating wound of the knee, with five days of cefuroxime by vein and cephalexin at home. He had abdominal discomfort after discharge and was readmitted with ileus four days later, ten days after the first dose. It was pseudomembranous colitis by C. difficile 027; colonoscopy, culture and colectomy are left out. Whether he had diarrhoea is not in the abstract.',
  setting: 'inpatient',
  ageYears: 80,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'ileus-or-megacolon', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['ct-abdomen'], ['cbc', 'crp'], ['electrolytes-and-calcium']],
  source: { id: 'bmcrn-2012-cd027-knee', locator: 'Abstract, case presentation (biomedcentral.com/1756-0500/5/609)' },
  readFrom: 'abstract',
};
