import type { CaseEntry } from '../schema';

export const colorectalCancerOneSmallBleedAndAPassingAcheAt19Case: CaseEntry = {
  id: 'colorectal-cancer-one-small-bleed-and-a-passing-ache-at-19',
  title: 'A passing ache on the lower left, a brief fever and one small bleed in a man of 19',
  summary:
    'A 19-year-old man came to the emergency department with discomfort on the lower left that had passed by itself, a short fever and one small bleed from the rectum; he had lost 1.8 kg and was otherwise well. Haemoglobin 143 g/L with a normal cell volume, the rest of the blood count without a finding. It was an advanced cancer of the colon in a family with Lynch syndrome; colon cancer in the family is told without saying who had it, and is left out.',
  setting: 'emergency',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'haemoglobin', quantity: 143 },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'microcytosis', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  acceptable: ['crohn-disease', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'fit'],
    ['crp', 'cbc'],
  ],
  source: { id: 'lynch-colon-19', locator: 'Case, the part seen' },
  readFrom: 'full_text',
};
