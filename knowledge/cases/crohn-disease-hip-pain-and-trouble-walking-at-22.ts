import type { CaseEntry } from '../schema';

export const crohnDiseaseHipPainAndTroubleWalkingAt22Case: CaseEntry = {
  id: 'crohn-disease-hip-pain-and-trouble-walking-at-22',
  title: 'Pain about the right hip and trouble walking in a man of 22 with Crohn’s disease',
  summary:
    'A man of 22 with Crohn’s disease came with pain about the right hip and difficulty in walking. An abscess and a fistula of the psoas muscle were the cause. Diarrhoea, fever and local tenderness came later, on an anti-inflammatory painkiller, and are left out with the scans. Trouble walking has no finding.',
  setting: 'general',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'crp'],
    ['faecal-calprotectin'],
    ['ct-abdomen', 'mri-enterography', 'intestinal-ultrasound'],
  ],
  source: { id: 'christodoulou-2001-psoas', locator: 'Summary' },
  readFrom: 'abstract',
};
