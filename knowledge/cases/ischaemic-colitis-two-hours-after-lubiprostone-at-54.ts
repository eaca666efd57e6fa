import type { CaseEntry } from '../schema';

export const ischaemicColitisTwoHoursAfterLubiprostoneAt54Case: CaseEntry = {
  id: 'ischaemic-colitis-two-hours-after-lubiprostone-at-54',
  title: 'Two hours of nausea, vomiting, pain and bloody stool in a woman of 54 on lubiprostone',
  summary:
    'A 54-year-old woman came with two hours of nausea, vomiting, abdominal pain and bloody stool; her lubiprostone, counted as a laxative, had lately been raised. It was ischaemic colitis by scan, colonoscopy and histology, which are left out. Where she was first seen and what was found on examination are not in the abstract.',
  setting: 'general',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'laxative-use', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.08 },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'wjg-2013-lubiprostone', locator: 'Abstract' },
  readFrom: 'abstract',
};
