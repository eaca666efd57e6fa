import type { CaseEntry } from '../schema';

export const ischaemicColitisPainEasedByManyStoolsAt76Case: CaseEntry = {
  id: 'ischaemic-colitis-pain-eased-by-many-stools-at-76',
  title: 'Severe pain in the middle, eased by many loose stools that turned dark with blood, in a woman of 76',
  summary:
    'A 76-year-old woman had severe pain in the middle of the belly, then many loose stools with relief of the pain; towards the end she passed much dark blood. Some nausea, no vomiting. The belly was slightly tender all over, the rectum normal to the finger. It was an ischaemic colitis from the transverse to the descending colon; the film and the operation are left out. How many hours lay between the pain and the blood is not told, and where she was seen neither.',
  setting: 'general',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'pain-relieved-by-defecation', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'dark-red-rectal-bleeding', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'troponin-lactate-panel'], ['stool-culture', 'c-difficile-testing']],
  source: { id: 'unisa-23026', locator: 'First paragraph' },
  readFrom: 'full_text',
};
