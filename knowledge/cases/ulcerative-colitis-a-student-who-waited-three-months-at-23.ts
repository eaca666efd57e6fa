import type { CaseEntry } from '../schema';

export const ulcerativeColitisAStudentWhoWaitedThreeMonthsAt23Case: CaseEntry = {
  id: 'ulcerative-colitis-a-student-who-waited-three-months-at-23',
  title: 'Blood and slime for three months in a student of 23',
  summary:
    'A student tells, together with her consultant, how ulcerative colitis was found. Diarrhoea of more than a month began while she worked in central Asia in summer 2007; a stool sample was positive and one dose of an antibiotic helped. She was never quite right after that. In February 2009 she went to a new general practitioner: for about three months she had passed blood and slime, and had grown more and more exhausted. Raised inflammatory markers came back from that visit. What was seen in the bowel is left out. Her age is that at which she remembers having gone to a doctor; the exact age at this visit is not told. The duration is that of blood and slime. The journey of 2007 is two years back and not coded as recent.',
  setting: 'primary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'prior-gastroenteritis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.16',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'fit'],
    ['cbc'],
    ['stool-culture', 'c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'bmj-2012-uc-journey', locator: 'First part' },
  readFrom: 'abstract',
};
