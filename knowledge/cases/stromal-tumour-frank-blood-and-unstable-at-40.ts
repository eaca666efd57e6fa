import type { CaseEntry } from '../schema';

export const stromalTumourFrankBloodAndUnstableAt40Case: CaseEntry = {
  id: 'stromal-tumour-frank-blood-and-unstable-at-40',
  title: 'Frank blood from the rectum and an unsteady circulation in a man of 40',
  summary:
    'A 40-year-old man passed frank blood from the rectum, his circulation was unstable and he needed several units of blood. It was a bleeding stromal tumour of the ileum; the endoscopies, which found nothing, and the operation are left out.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'bleed-site', choice: 'lower' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'omorogbe-2017-gist', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
