import type { CaseEntry } from '../schema';

export const ulcerativeColitisPurpuraAfterDischargeAt33Case: CaseEntry = {
  id: 'ulcerative-colitis-purpura-after-discharge-at-33',
  title: 'Fever and spreading purpura three days after discharge in a woman of 33 with new colitis',
  summary:
    'A 33-year-old woman had been found to have a left-sided ulcerative colitis after chronic bloody diarrhoea and had gone home on a falling dose of prednisone. Three days later she came back with fever and a fast spreading net-like purpura on trunk and limbs; the stools were still bloody although she took the tablets. It was clotting in the skin from active ulcerative colitis; coagulation tests, skin biopsy and imaging are left out.',
  setting: 'emergency',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'mottled-or-nonblanching-rash', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['c-difficile-testing'], ['cbc']],
  source: { id: 'researcher-1277ca29-uc-gangrene', locator: 'Abstract' },
  readFrom: 'abstract',
};
