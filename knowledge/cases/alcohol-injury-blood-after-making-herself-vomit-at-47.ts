import type { CaseEntry } from '../schema';

export const alcoholInjuryBloodAfterMakingHerselfVomitAt47Case: CaseEntry = {
  id: 'alcohol-injury-blood-after-making-herself-vomit-at-47',
  title: 'Vomited blood after making herself vomit up her drink in a woman of 47',
  summary:
    'A 47-year-old woman with heavy drinking, reflux and severe malnutrition came with a gut complaint: she had made herself vomit again and again to be rid of recent heavy drinking, and then vomited blood. Pressure was low and needed several infusions, without figures. The gullet was dead and black; endoscopy and the blood given are left out. Doubt: drink, vomiting, malnutrition and low pressure worked together. Blood tests were not seen.',
  setting: 'general',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function', 'electrolytes-and-calcium'], ['lft']],
  source: { id: 'pmc6820666-oesophageal-necrosis-47', locator: 'Case presentation' },
  readFrom: 'full_text',
};
