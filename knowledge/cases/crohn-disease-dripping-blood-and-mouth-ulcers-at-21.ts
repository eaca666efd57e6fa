import type { CaseEntry } from '../schema';

export const crohnDiseaseDrippingBloodAndMouthUlcersAt21Case: CaseEntry = {
  id: 'crohn-disease-dripping-blood-and-mouth-ulcers-at-21',
  title: 'Liquid stool with dripping blood, high fever and mouth ulcers in a man of 21',
  summary:
    'A 21-year-old man came with liquid stool and fresh dripping blood for a week, cramps low on the right, high fever, nausea, vomiting and ulcers in the mouth. He had had the same six months before, when a colonoscopy was done; the diagnosis rests on the history, the examination and that colonoscopy, so it may not have been his first contact, which is a doubt. It was Crohn’s disease. The week of this bout is coded as duration. A transfusion came later; the blood count is not told in the abstract. The ulcers of the mouth are coded although it is not told whether they came back.',
  setting: 'secondary_care',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.16',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['cbc'],
    ['crp'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'garuda-9099852-crohn-21', locator: 'Abstract' },
  readFrom: 'abstract',
};
