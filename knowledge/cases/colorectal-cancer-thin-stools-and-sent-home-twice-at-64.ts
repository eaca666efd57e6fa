import type { CaseEntry } from '../schema';

export const colorectalCancerThinStoolsAndSentHomeTwiceAt64Case: CaseEntry = {
  id: 'colorectal-cancer-thin-stools-and-sent-home-twice-at-64',
  title: 'Eight months of thin and bloody stools, then none, in a man of 64',
  summary:
    'For eight months this man of 64 with high blood pressure had passed thin stools with blood and with difficulty; he had lost 6 kg and felt weak. When his belly began to hurt all over, with nausea, vomiting and neither wind nor stool, he went twice to an emergency department and was sent home after enemas and medicines for the symptoms. Coded is that first contact; the later sepsis, the rigid belly, the X-ray with free air and the operation are left out. It was an obstructing neoplasm of the sigmoid that the authors treat as cancer of the colon; histology is not in the part seen. Difficulty in passing stool is coded as straining, which is a doubt.',
  setting: 'emergency',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'straining', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 6 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 243 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'cbcsp-2020-15878-sigmoid', locator: 'Relato de Caso' },
  readFrom: 'full_text',
};
