import type { CaseEntry } from '../schema';

export const coeliacArteryPressedBloatedWithDiarrhoeaAt33Case: CaseEntry = {
  id: 'coeliac-artery-pressed-bloated-with-diarrhoea-at-33',
  title: 'Three months of upper pain on and off, bloating and diarrhoea in a woman of 33',
  summary:
    'A 33-year-old woman had had pain in the upper belly on and off for three months, with nausea, bloating and diarrhoea. The aorta could be felt, without a murmur, which has no finding. It was compression of the coeliac artery by the median arcuate ligament; the many normal tests, CT and angiography are left out. Weight and meals are not told in the abstract.',
  setting: 'general',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'nausea', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.17',
  acceptable: ['irritable-bowel-syndrome', 'celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc', 'crp'], ['faecal-calprotectin']],
  source: { id: 'rrh-884-ligamentous-agony', locator: 'Abstract' },
  readFrom: 'abstract',
};
