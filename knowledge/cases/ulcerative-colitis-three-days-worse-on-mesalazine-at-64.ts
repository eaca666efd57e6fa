import type { CaseEntry } from '../schema';

export const ulcerativeColitisThreeDaysWorseOnMesalazineAt64Case: CaseEntry = {
  id: 'ulcerative-colitis-three-days-worse-on-mesalazine-at-64',
  title: 'Three days of worse diarrhoea and bleeding in a woman of 64 with known colitis',
  summary:
    'A 64-year-old woman with ulcerative colitis, on mesalazine alone, came to an emergency department with diarrhoea and bleeding from the rectum that had grown worse for three days. No C. difficile and no other germ in the stool. It is a journal’s teaching case; scan, sigmoidoscopy and the pulmonary embolism of the later days in hospital are left out. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
  ],
  results: [
    { investigation: 'c-difficile-testing', outcome: 'negative' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['crp'], ['ileocolonoscopy-biopsy', 'faecal-calprotectin']],
  source: { id: 'consultant360-faye-uc-vte', locator: 'First paragraph' },
  readFrom: 'full_text',
};
