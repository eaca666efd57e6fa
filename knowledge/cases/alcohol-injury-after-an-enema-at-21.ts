import type { CaseEntry } from '../schema';

export const alcoholInjuryAfterAnEnemaAt21Case: CaseEntry = {
  id: 'alcohol-injury-after-an-enema-at-21',
  title: 'Blood from the bowel and clouded consciousness in a man of 21',
  summary:
    'A healthy man of 21 was found on the bathroom floor after he had pumped 1.8 litres of 35 % alcohol into his rectum; he passed dark blood and his consciousness was clouded. It was a chemical proctocolitis from alcohol; CT and endoscopy are left out. The alcohol, though not drunk, is coded as heavy intake.',
  setting: 'emergency',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'melaena', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.3',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'seki-2019-enema', locator: 'Abstract and opening of the case report' },
  readFrom: 'abstract',
};
