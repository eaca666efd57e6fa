import type { CaseEntry } from '../schema';

export const colorectalCancerFiveYearsAfterEndocarditisAt51Case: CaseEntry = {
  id: 'colorectal-cancer-five-years-after-endocarditis-at-51',
  title: 'Rectal bleeding and pain five years after an infected heart valve',
  summary:
    'A man of 51 was admitted with rectal bleeding and abdominal pain. Five years before an aortic valve had been replaced for endocarditis by Streptococcus bovis, and the colon had never been looked at. He had a narrowing cancer of the sigmoid colon; colonoscopy and staging are left out.',
  setting: 'inpatient',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.3',
  acceptable: ['diverticular-disease', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['cbc']],
  source: { id: 'wjso-2008-bovis', locator: 'Abstract, “Case presentation”' },
  readFrom: 'abstract',
};
