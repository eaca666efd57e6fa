import type { CaseEntry } from '../schema';

export const coeliacArteryPressedThreeWeeksWithPolymyalgiaAt49Case: CaseEntry = {
  id: 'coeliac-artery-pressed-three-weeks-with-polymyalgia-at-49',
  title: 'Three weeks of upper pain, worse after meals, in a woman of 49 with polymyalgia',
  summary:
    'A 49-year-old woman with polymyalgia rheumatica had had upper middle pain for three weeks, worse after meals. It was compression of the coeliac artery by the median arcuate ligament; CT and ultrasound are left out. Whether she takes a steroid is not told in the abstract; polymyalgia is not coded as an autoimmune disease.',
  setting: 'general',
  ageYears: 49,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.17',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'lft'], ['lipase-amylase']],
  source: { id: 'lee-2015-arcuate-49', locator: 'Abstract' },
  readFrom: 'abstract',
};
