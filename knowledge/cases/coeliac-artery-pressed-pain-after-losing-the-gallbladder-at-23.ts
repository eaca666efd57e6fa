import type { CaseEntry } from '../schema';

export const coeliacArteryPressedPainAfterLosingTheGallbladderAt23Case: CaseEntry = {
  id: 'coeliac-artery-pressed-pain-after-losing-the-gallbladder-at-23',
  title: 'Pain after meals that stayed when the gallbladder was gone in a woman of 23',
  summary:
    'A 23-year-old woman had pain after meals for a long time, and it stayed after her gallbladder was removed. It was compression of the coeliac artery by the median arcuate ligament. The abstract tells nothing else: no length, weight or examination.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.17',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lft', 'cbc']],
  source: { id: 'eskander-2023-arcuate-23', locator: 'Abstract' },
  readFrom: 'abstract',
};
