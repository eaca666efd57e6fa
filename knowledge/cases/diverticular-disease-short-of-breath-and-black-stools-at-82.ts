import type { CaseEntry } from '../schema';

export const diverticularDiseaseShortOfBreathAndBlackStoolsAt82Case: CaseEntry = {
  id: 'diverticular-disease-short-of-breath-and-black-stools-at-82',
  title: 'Short of breath, anaemic and with dark stools in a man of 82',
  summary:
    'A man of 82 with diabetes, raised blood pressure, coronary disease, heart failure and a past stroke was admitted short of breath from anaemia; the red cells were small and the stools dark, later called black, without signs of a bleed going on. Gastroscopy found no source; colonoscopy found severe diverticulosis of the whole colon and of the last ileum, and the authors took the bleed for diverticular, from one or the other. Dark stools are coded as black stools; endoscopy is left out.',
  setting: 'inpatient',
  ageYears: 82,
  sex: 'male',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function'], ['ferritin']],
  source: { id: 'researcher-life-ileal-diverticulosis-82', locator: 'Abstract' },
  readFrom: 'abstract',
};
