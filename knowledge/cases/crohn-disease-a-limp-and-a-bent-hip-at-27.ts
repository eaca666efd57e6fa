import type { CaseEntry } from '../schema';

export const crohnDiseaseALimpAndABentHipAt27Case: CaseEntry = {
  id: 'crohn-disease-a-limp-and-a-bent-hip-at-27',
  title: 'Right lower pain down to the knee and a hip that does not straighten in a man of 27',
  summary:
    'A man of 27 with Crohn’s disease of ileum and colon, known for a short time and treated with mesalazine, had pain in the right lower belly and hip that ran to the knee; he could straighten neither hip nor knee and limped. An abscess of the psoas muscle beside the inflamed bowel was the cause; scans and drainage are left out. Fever and blood tests are not told. A bent hip has no finding; how soon somebody should act without it is arguable.',
  setting: 'general',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'cd-location', choice: 'ileocolonic' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mri-enterography', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'researcher-life-psoas-crohn-27', locator: 'Abstract' },
  readFrom: 'abstract',
};
