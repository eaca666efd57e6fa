import type { CaseEntry } from '../schema';

export const diverticularDiseaseSeverePainAllOverAt43Case: CaseEntry = {
  id: 'diverticular-disease-severe-pain-all-over-at-43',
  title: 'Severe pain all over the belly in a woman of 43',
  summary:
    'A 43-year-old woman was admitted at once with severe pain all over the belly and signs of peritoneal irritation. The sigmoid had perforated from diverticulitis, with an abscess behind the peritoneum; scans and operation are left out. How long she had been ill is not in the abstract.',
  setting: 'emergency',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'peritonism', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['pregnancy-test'], ['troponin-lactate-panel']],
  source: { id: 'ajtes-retroperitoneal-43', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
