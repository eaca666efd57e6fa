import type { CaseEntry } from '../schema';

export const crohnDiseaseOneUrineInfectionAfterAnotherAt62Case: CaseEntry = {
  id: 'crohn-disease-one-urine-infection-after-another-at-62',
  title: 'Infections of the urine and blood in it, months after Crohn’s disease was found, in a man of 62',
  summary:
    'A man of 62, a smoker, in whom Crohn’s disease of ileum and colon with a silent narrow stretch of the last ileum had been found, was well on mesalazine and azathioprine. Six months after the diagnosis he had one infection of the urine after another and blood in it; inflammatory markers were raised, albumin low, and he was anaemic (no figures). The ileum had made a way into the bladder. The complaints of the urine have no finding; the scan is left out. Alarm and urgency are arguable.',
  setting: 'general',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'cd-location', choice: 'ileocolonic' },
    { finding: 'cd-behaviour', choice: 'stricturing' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'dysuria', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mri-enterography'],
    ['cbc', 'crp'],
  ],
  source: { id: 'gerada-2012-urinary', locator: 'Description' },
  readFrom: 'full_text',
};
