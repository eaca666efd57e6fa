import type { CaseEntry } from '../schema';

export const coeliacArteryPressedPainThatDoesNotFollowMealsAt58Case: CaseEntry = {
  id: 'coeliac-artery-pressed-pain-that-does-not-follow-meals-at-58',
  title: 'Four months of disabling upper pain and 5 kg lost in a woman of 58',
  summary:
    'A 58-year-old woman was referred with four months of upper middle pain, often disabling and not strictly tied to meals, and 5 kg lost. A murmur was heard over the upper belly, which has no finding of its own; blood chemistry and thyroid tests were normal. It was compression of the coeliac artery by the median arcuate ligament; endoscopies, CT, duplex and angiography are left out. Another 5 kg went later and are not coded. Whether eating makes it worse is left open and not coded.',
  setting: 'secondary_care',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 122 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 5 },
    { finding: 'bothersome', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'mesenteric-duplex', 'pelvic-ultrasound'], ['cbc']],
  source: { id: 'szekely-2006-cacs-58', locator: 'Presentation of the case, to the blood chemistry' },
  readFrom: 'abstract',
};
