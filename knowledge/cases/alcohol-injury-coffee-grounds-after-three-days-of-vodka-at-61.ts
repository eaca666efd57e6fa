import type { CaseEntry } from '../schema';

export const alcoholInjuryCoffeeGroundsAfterThreeDaysOfVodkaAt61Case: CaseEntry = {
  id: 'alcohol-injury-coffee-grounds-after-three-days-of-vodka-at-61',
  title: 'Chest pain and coffee grounds after three days of vodka in a man of 61',
  summary:
    'A 61-year-old man with insulin-treated diabetes who misused alcohol had had pain behind the breastbone and had vomited coffee grounds again and again for three days after a binge of vodka. He was tachycardic and breathing fast but normotensive; hands and tongue trembled and withdrawal was suspected; the belly was not tender. The blood count was normal, sodium 134 mmol/L, creatinine 1.53 mg/dL, AST 153 and ALT 93. It was an acute necrosis of the oesophagus, counted here with the injuries of alcohol. The chest pain is coded with the heart-like features, with a doubt; pulse and breathing have no figures and are left out, and so is the endoscopy.',
  setting: 'emergency',
  ageYears: 61,
  sex: 'male',
  answers: [
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'alcohol-withdrawal-signs', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'sodium-mmol', quantity: 134 },
    { finding: 'creatinine-mgdl', quantity: 1.53 },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'transaminases-raised' },
  ],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function'], ['troponin-lactate-panel']],
  source: { id: 'shm-vodka-black-esophagus', locator: 'Case presentation' },
  readFrom: 'full_text',
};
