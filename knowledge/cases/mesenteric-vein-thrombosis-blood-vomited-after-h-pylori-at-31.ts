import type { CaseEntry } from '../schema';

export const mesentericVeinThrombosisBloodVomitedAfterHPyloriAt31Case: CaseEntry = {
  id: 'mesenteric-vein-thrombosis-blood-vomited-after-h-pylori-at-31',
  title: 'Two days of upper pain and much vomited blood in a woman of 31',
  summary:
    'A 31-year-old woman had had pain in the upper abdomen and had vomited much blood for two days; two months before a gastritis with Helicobacter had been treated. The superior mesenteric vein was thrombosed. The drugs of that treatment are not named and not coded; CT and endoscopy are left out.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['ct-abdomen'], ['renal-function']],
  source: { id: 'aas-smv-thrombosis-31', locator: 'Abstract' },
  readFrom: 'abstract',
};
