import type { CaseEntry } from '../schema';

export const mesentericIschaemiaTwoWeeksWithoutAPauseAt74Case: CaseEntry = {
  id: 'mesenteric-ischaemia-two-weeks-without-a-pause-at-74',
  title: 'Two weeks of pain without a pause, vomiting and diarrhoea in a smoker of 74',
  summary:
    'A 74-year-old woman came to the outpatient clinic with pain of the belly without a pause, vomiting and diarrhoea for two weeks. She had no other complaint and no chronic disease; she smokes, 58 pack-years. The belly hurt all over on examination, without signs of the peritoneum; the blood showed inflammation. It was a chronic lack of blood to the gut that had got worse; ultrasound, endoscopy and CT are left out. Pain on examination is coded as tenderness; no other complaint is not coded point by point.',
  setting: 'secondary_care',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.13',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc', 'troponin-lactate-panel']],
  source: { id: 'gazi-cmi-74', locator: 'Abstract' },
  readFrom: 'abstract',
};
