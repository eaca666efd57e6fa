import type { CaseEntry } from '../schema';

export const coeliacArteryPressedAYearOfEarlyFullnessAt78Case: CaseEntry = {
  id: 'coeliac-artery-pressed-a-year-of-early-fullness-at-78',
  title: 'A year of upper discomfort after meals and early fullness in a woman of 78',
  summary:
    'A 78-year-old woman had had a discomfort in the upper middle belly after meals for a year, with weakness and early fullness; eating made it clearly worse. Blood tests on admission were unremarkable, coded as a normal blood count. It was compression of the coeliac artery, taken as a chronic lack of blood to the gut, which is a doubt; scans of stomach and gallbladder, and CT, are left out. Weakness is coded as fatigue. Weight is not told.',
  setting: 'inpatient',
  ageYears: 78,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.16',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['ca125', 'pelvic-ultrasound'],
    ['duodenal-biopsy', 'egd-oesophageal-biopsies'],
  ],
  source: { id: 'acg-2692-dunbar-78', locator: 'Abstract, to the laboratory results' },
  readFrom: 'abstract',
};
