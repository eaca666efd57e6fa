import type { CaseEntry } from '../schema';

export const ovarianCancerShortOfBreathAt39Case: CaseEntry = {
  id: 'ovarian-cancer-short-of-breath-at-39',
  title: 'Shortness of breath and pain in the right chest in a woman of 39',
  summary:
    'A 39-year-old woman came to an emergency room short of breath and with pain in the right chest. It was a clot in the lung artery and a pleural effusion by a malignant mixed tumour of the ovary; D-dimer, CT and biopsy are left out. She told no gut complaint. What a guideline asks for here is not on the list of investigations, so that none is expected.',
  setting: 'emergency',
  ageYears: 39,
  sex: 'female',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'kjog-2012-embolism', locator: 'Abstract' },
  readFrom: 'abstract',
};
