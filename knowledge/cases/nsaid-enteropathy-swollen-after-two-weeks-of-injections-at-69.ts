import type { CaseEntry } from '../schema';

export const nsaidEnteropathySwollenAfterTwoWeeksOfInjectionsAt69Case: CaseEntry = {
  id: 'nsaid-enteropathy-swollen-after-two-weeks-of-injections-at-69',
  title: 'A belly suddenly swollen and sore after two weeks of diclofenac injections at 69',
  summary:
    'A 69-year-old woman came to the emergency department with a sudden swelling and pain of the abdomen. After a new knee she had had diclofenac into the muscle twice a day for 14 days; she denied other illnesses. Four holes in the last part of the ileum were found, laid to the painkiller. X-ray, CT and the operation are left out, and examination and blood tests are not in the part seen. How severe the pain was is not told; it was sudden, which the finding asks for.',
  setting: 'emergency',
  ageYears: 69,
  sex: 'female',
  answers: [
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'nsaid-last-6w', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['troponin-lactate-panel']],
  source: { id: 'bmcrn-2013-diclofenac-ileum', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
