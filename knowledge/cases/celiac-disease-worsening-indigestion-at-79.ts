import type { CaseEntry } from '../schema';

export const celiacDiseaseWorseningIndigestionAt79Case: CaseEntry = {
  id: 'celiac-disease-worsening-indigestion-at-79',
  title: 'Old indigestion that grows worse with rapid weight loss in a man of 79',
  summary:
    'A 79-year-old man with longstanding dyspepsia saw his general practitioner because the indigestion grew worse, he was tired and lost weight rapidly. Blood tests showed a macrocytic anaemia with little vitamin B12 and folate. How long “longstanding” was is not told and not coded. It was celiac disease without antibodies at first; antibodies and biopsies are left out.',
  setting: 'primary_care',
  ageYears: 79,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'low-vitamin-b12', state: 'present' },
    { finding: 'low-folate', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['duodenal-biopsy', 'egd-oesophageal-biopsies'],
    ['ttg-iga', 'ema-iga'],
  ],
  source: { id: 'bmj-2005-antibody-negative-coeliac', locator: 'Case report' },
  readFrom: 'full_text',
};
