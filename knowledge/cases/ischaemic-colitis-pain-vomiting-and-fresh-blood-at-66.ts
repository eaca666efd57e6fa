import type { CaseEntry } from '../schema';

export const ischaemicColitisPainVomitingAndFreshBloodAt66Case: CaseEntry = {
  id: 'ischaemic-colitis-pain-vomiting-and-fresh-blood-at-66',
  title: 'Pain in the middle of the belly, vomiting and fresh blood in a man of 66',
  summary:
    'A 66-year-old man came to the emergency department with a short history of pain in the middle of the belly, nausea, vomiting and fresh blood from the bowel. It was an ischaemic colitis in which the amylase was raised; its value is not told and not coded, and CT, colonoscopy and operation are left out. How short the history was is not told.',
  setting: 'emergency',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'troponin-lactate-panel']],
  source: { id: 'pubmed-24441438', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
