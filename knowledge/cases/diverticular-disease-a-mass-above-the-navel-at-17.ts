import type { CaseEntry } from '../schema';

export const diverticularDiseaseAMassAboveTheNavelAt17Case: CaseEntry = {
  id: 'diverticular-disease-a-mass-above-the-navel-at-17',
  title: 'Pelvic pain and a growing belly in a girl of 17',
  summary:
    'A 17-year-old girl, 16 in the abstract, came with pelvic pain and a belly that had grown. She had no illness; her periods were irregular. She had no fever and was in a good state; a painless pelvic mass reached above the navel. A pregnancy test was negative. An ovarian tumour was suspected; it was a giant inflamed diverticulum of the caecum. CA-125, ultrasound and operation are left out. She told pain and swelling of the belly. That the disease of the list means pouches of this kind too is a doubt.',
  setting: 'secondary_care',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'pregnant', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound'], ['ca125'], ['ct-abdomen']],
  source: { id: 'bassir-2012-giant-diverticulitis', locator: 'Case report' },
  readFrom: 'full_text',
};
