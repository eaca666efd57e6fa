import type { CaseEntry } from '../schema';

export const crohnDiseaseMouthUlcersAndASoreLegAt18Case: CaseEntry = {
  id: 'crohn-disease-mouth-ulcers-and-a-sore-leg-at-18',
  title: 'A month of belly pain with blood and sores of mouth and leg in a man of 18',
  summary:
    'An 18-year-old man had had belly pain, mouth ulcers and blood with the stools for a month, and an ulcer of 1 cm on the left leg. He was feverish; the belly was tender all over and the lips were inflamed. There were anaemia, many platelets, many neutrophils and raised markers of inflammation. It was Crohn disease with Sweet syndrome; skin biopsy, antibodies, endoscopy and sigmoidoscopy are left out; where he was seen is not told. The ulcer of the leg has no finding that fits before the biopsy and is not coded. He told gut complaints.',
  setting: 'general',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-platelets', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['ct-abdomen', 'mri-enterography', 'intestinal-ultrasound'],
  ],
  source: { id: 'researcher-life-sweet-crohn', locator: 'Abstract, the case' },
  readFrom: 'abstract',
};
