import type { CaseEntry } from '../schema';

export const colorectalCancerLeftFlankAndThighAt67Case: CaseEntry = {
  id: 'colorectal-cancer-left-flank-and-thigh-at-67',
  title: 'Acute pain from the left lower belly to the thigh in a man of 67',
  summary:
    'A 67-year-old man came to the emergency department for an acute pain in the left lower abdomen, the flank and the thigh of the same side. It was a cancer of the descending colon that had broken through behind the peritoneum; ultrasound, CT and the operation are left out. Fever, examination and blood tests are not in the abstract; how severe the pain was is not told and not coded.',
  setting: 'emergency',
  ageYears: 67,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'back-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.10',
  acceptable: ['diverticular-disease'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'cacurri-2014-psoas', locator: 'Abstract' },
  readFrom: 'abstract',
};
