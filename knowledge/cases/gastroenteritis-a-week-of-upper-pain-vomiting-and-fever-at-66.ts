import type { CaseEntry } from '../schema';

export const gastroenteritisAWeekOfUpperPainVomitingAndFeverAt66Case: CaseEntry = {
  id: 'gastroenteritis-a-week-of-upper-pain-vomiting-and-fever-at-66',
  title: 'A week of upper belly pain, vomiting and fever in a man of 66 operated on before',
  summary:
    'A 66-year-old man came to an emergency department with a gut complaint: for a week pain in the upper belly, vomiting and fever. Earlier surgery had altered his gut, and he took an acid blocker. Vibrio cholerae of a group without cholera toxin grew from the blood, which is left out; the fish and seafood came to light only afterwards. Doubt: the report speaks of infection of the blood from the gut; there was no diarrhoea in the abstract, nor is it denied. The kind of operation and the examination were not seen.',
  setting: 'emergency',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['lft'], ['ct-abdomen']],
  source: { id: 'billick-2017-novc', locator: 'Abstract' },
  readFrom: 'abstract',
};
