import type { CaseEntry } from '../schema';

export const celiacDiseaseUnsteadyWithinAWeekAt60Case: CaseEntry = {
  id: 'celiac-disease-unsteady-within-a-week-at-60',
  title: 'Unsteady, numb and weak in the legs within a week in a man of 60',
  summary:
    'Within a week a 60-year-old man became unsteady on his feet, with tingling and numbness of the feet and weakness that rose in his legs. He had no gut complaints. It was celiac disease with a lack of copper that damaged the spinal cord; the scan of the spine, copper, antibodies and biopsy are left out. Where he was seen is not told in the part seen. Weakness of both legs stands under the finding for the lower spine.',
  setting: 'general',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'saddle-anaesthesia-or-retention', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'gi-symptoms', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['b12-folate-vitd'], ['cbc'], ['ttg-iga']],
  source: { id: 'pmc5537968-copper-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
