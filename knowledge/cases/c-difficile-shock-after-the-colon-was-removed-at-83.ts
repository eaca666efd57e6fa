import type { CaseEntry } from '../schema';

export const cDifficileShockAfterTheColonWasRemovedAt83Case: CaseEntry = {
  id: 'c-difficile-shock-after-the-colon-was-removed-at-83',
  title: 'Septic shock after the colon was removed for ulcerative colitis in a woman of 83',
  summary:
    'An 83-year-old woman had her colon and rectum removed for ulcerative colitis that no drug held, with an end ileostomy, and a second operation for a hernia at a port site. Then she went into septic shock with failing organs and was ventilated. The small bowel was inflamed by C. difficile; CT and the gene test are left out. What came out of the stoma is not told.',
  setting: 'inpatient',
  ageYears: 83,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'icu-now', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'cricc-2019-cd-enteritis-83', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
