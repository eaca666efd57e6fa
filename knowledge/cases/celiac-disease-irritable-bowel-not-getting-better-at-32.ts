import type { CaseEntry } from '../schema';

export const celiacDiseaseIrritableBowelNotGettingBetterAt32Case: CaseEntry = {
  id: 'celiac-disease-irritable-bowel-not-getting-better-at-32',
  title: 'An irritable bowel that does not answer to treatment',
  summary:
    'A woman of 32 was tired and had the complaints of an irritable bowel, which had not got better on the usual treatment. She had a borderline iron-deficiency anaemia. Her general practitioner asked for tissue transglutaminase antibodies, which were raised: celiac disease. That test is left out.',
  setting: 'primary_care',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'gi-symptoms', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'altered-bowel-habit', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.3',
  acceptable: ['crohn-disease'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin', 'fit']],
  source: { id: 'jones-2009-coeliac', locator: 'Box “Case scenario”' },
  readFrom: 'full_text',
};
