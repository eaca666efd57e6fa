import type { CaseEntry } from '../schema';

export const irritableBowelMucusAt27Case: CaseEntry = {
  id: 'irritable-bowel-mucus-at-27',
  title: 'Stools that change by the day, with mucus',
  summary:
    'A man of 27 had a bowel habit that changed between loose and hard stools, passed mucus with the stool, had pain in the belly and nausea, and felt that the bowel did not empty. The diagnosis was an irritable bowel.',
  setting: 'general',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'altered-bowel-habit', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'incomplete-evacuation', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.3',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['faecal-calprotectin'], ['ttg-iga']],
  source: { id: 'desai-2018-ibs', locator: 'Case report' },
  readFrom: 'abstract',
};
