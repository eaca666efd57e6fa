import type { CaseEntry } from '../schema';

export const mesentericIschaemiaPainAtTheEndOfDialysisAt65Case: CaseEntry = {
  id: 'mesenteric-ischaemia-pain-at-the-end-of-dialysis-at-65',
  title: 'Strong low belly pain at the end of each dialysis in a man of 65',
  summary:
    'A 65-year-old man on dialysis for three years came to have strong, steady pain low in the belly at the end of the sessions, without vomiting or diarrhoea. He smokes (46 pack-years), has had high blood pressure for 17 years, and an essential thrombocythaemia treated with hydroxyurea. Examination, endoscopies and CT gave no answer; it was a chronic lack of blood to the gut. The age is the one at which he is told of. Neither the blood disease nor its drug is coded.',
  setting: 'general',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.14',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'troponin-lactate-panel'],
  ],
  source: { id: 'clinica-medica-2015-94', locator: 'Caso 1' },
  readFrom: 'full_text',
};
