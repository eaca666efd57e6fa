import type { CaseEntry } from '../schema';

export const ulcerativeColitisHeadacheAndAThirdOfHisWeightAt24Case: CaseEntry = {
  id: 'ulcerative-colitis-headache-and-a-third-of-his-weight-at-24',
  title: 'A month of headache after half a year of bloody diarrhoea at 24',
  summary:
    'A 24-year-old man presented with a month of worsening headache and blurred vision. For six months, since ulcerative colitis had been found, he had had persistent diarrhoea with blood and had lost 27 kg; corticosteroids and mercaptopurine had not helped. He was wasted, with an otherwise normal examination, and pancytopenic. The duration is that of the diarrhoea. Pancytopenia is coded as anaemia, mercaptopurine as a weakened immune system. It was a thrombosis of cerebral veins in his ulcerative colitis; imaging is left out.',
  setting: 'general',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'headache-or-visual-disturbance', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['c-difficile-testing'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'shm-cvt-uc-24', locator: 'Case presentation' },
  readFrom: 'full_text',
};
