import type { CaseEntry } from '../schema';

export const colorectalCancerSevereUpperPainInPregnancyAt34Case: CaseEntry = {
  id: 'colorectal-cancer-severe-upper-pain-in-pregnancy-at-34',
  title: 'Severe upper abdominal pain in a pregnant woman of 34, taken for constipation',
  summary:
    'A 34-year-old pregnant woman was sent to the emergency department with severe upper abdominal pain; it was treated as constipation at first. It was a cancer that closed the left colon. The weeks of pregnancy and the first examination are not in the abstract; what came after is left out.',
  setting: 'emergency',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc', 'crp'], ['lft'], ['pelvic-ultrasound']],
  source: { id: 'ossendorp-2016-colon-pregnancy', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
