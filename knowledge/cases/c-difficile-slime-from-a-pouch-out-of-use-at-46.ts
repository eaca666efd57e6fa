import type { CaseEntry } from '../schema';

export const cDifficileSlimeFromAPouchOutOfUseAt46Case: CaseEntry = {
  id: 'c-difficile-slime-from-a-pouch-out-of-use-at-46',
  title: 'Slime that cannot be held since a pouch was built in a woman of 46',
  summary:
    'A 46-year-old woman with ulcerative colitis for eight years had her colon removed two years ago and in April 2023 her rectum, with a pouch that is still bypassed by a stoma; she was in hospital for a week. In June she came to an outpatient clinic: since discharge from hospital plenty of slime had run from the anus so that she needed nappies. She has leucocytoclastic vasculitis, fibromyalgia, reflux and depression and takes vedolizumab, cyclobenzaprine, citalopram, zolpidem, pregabalin and clonazepam. The stoma looked well; the finger met a slight narrowing that gave way. It was Clostridium difficile of the pouch; the stool tests are left out. The narrowing is coded as an abnormal rectal examination. Stool from the stoma, fever and pain are not told.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'present' },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'ssri-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'jcol-1781051-pouch-cdiff', locator: 'Apresentação do Caso' },
  readFrom: 'full_text',
};
