import type { CaseEntry } from '../schema';

export const ischaemicColitisARaisedAmylaseAt66Case: CaseEntry = {
  id: 'ischaemic-colitis-a-raised-amylase-at-66',
  title: 'A short time of pain in the middle of the belly, vomiting and fresh blood in a man of 66',
  summary:
    'A 66-year-old man came to an emergency department with a short history of pain in the middle of the belly, nausea, vomiting and fresh bleeding from the bowel. Amylase was raised; no figure is given and none is coded. It was an ischaemic colitis that had to be operated on; CT and colonoscopy are left out. High cardiovascular risk stands in the introduction and is not told of him.',
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
  since: '2026.11.15',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'troponin-lactate-panel']],
  source: { id: 'pmid-24441438-amylase-66', locator: 'Abstract, presentation of case' },
  readFrom: 'abstract',
};
