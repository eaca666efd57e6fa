import type { CaseEntry } from '../schema';

export const coeliacArteryPressedWithPainBehindTheBreastboneAt55Case: CaseEntry = {
  id: 'coeliac-artery-pressed-with-pain-behind-the-breastbone-at-55',
  title: 'Upper pain after meals, much weight lost and pain behind the breastbone in a man of 55',
  summary:
    'A 55-year-old man had upper middle pain after meals, had lost much weight and several times had pain behind the breastbone, coded as a sign of the heart with an upper gut complaint. It was compression of the coeliac artery; CT and ultrasound are left out. Length and amounts are not told in the abstract.',
  setting: 'general',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'lft'],
  ],
  source: { id: 'farina-2020-dunbar-55', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
