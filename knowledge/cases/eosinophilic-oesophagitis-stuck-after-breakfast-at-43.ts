import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisStuckAfterBreakfastAt43Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-stuck-after-breakfast-at-43',
  title: 'Four years of food sticking, and after breakfast not even saliva goes down, in a woman of 43',
  summary:
    'A 43-year-old woman had had trouble swallowing solids for four years. After a breakfast of cereals and fruit she suddenly could not swallow even her saliva and came to the emergency department. It was eosinophilic oesophagitis; the swallow, gastroscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.8',
  redFlagExpected: true,
  // ESGE: complete blockage of the gullet is to be cleared within two to six hours
  urgencyExpected: 'emergency',
  source: { id: 'bcr-2014-208616-eoe', locator: 'Abstract; case presentation' },
  readFrom: 'full_text',
};
