import type { CaseEntry } from '../schema';

export const bileDuctStoneYellowAndThinnerAfterABirthAt26Case: CaseEntry = {
  id: 'bile-duct-stone-yellow-and-thinner-after-a-birth-at-26',
  title: 'Four weeks of upper pain, itching and jaundice with eleven kilos lost at 26',
  summary:
    'A 26-year-old woman, thirteen months after a birth, came to the emergency department with four weeks of pain in the upper abdomen, itching, a new jaundice and an unintended loss of 11.3 kg. She was afebrile, clear and oriented, her pulse was fast, skin and eyes were yellow. Total and direct bilirubin, alkaline phosphatase and transaminases were raised. The report ends with an overactive thyroid complicated by a stone in the bile duct; the authors lay pain and jaundice, for which she came, to the stone, so that it is filed outside the list, and the overactive thyroid is acceptable. Thyroid tests, ultrasound and MRCP are left out; the pulse has no figure in the abstract.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'itch-all-over', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'fever', state: 'absent' },
    { finding: 'altered-mental-state', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'cholestatic' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['hyperthyroidism'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['lft'], ['lipase-amylase'], ['cbc']],
  source: { id: 'crim-2017-9454698-choledocholithiasis', locator: 'Abstract' },
  readFrom: 'abstract',
};
