import type { CaseEntry } from '../schema';

export const celiacDiseaseWeakAtShouldersAndHipsAt55Case: CaseEntry = {
  id: 'celiac-disease-weak-at-shoulders-and-hips-at-55',
  title: 'Weakness near the trunk and loss of weight without gut complaints in a man of 55',
  summary:
    'A 55-year-old man grew weak in the parts of his limbs next to the trunk, more and more, and lost weight; he had no gut complaints. There was anaemia; few neutrophils, without a figure, have no finding. It was untreated celiac disease with a great lack of copper; copper, antibodies and the studies of nerve and muscle are left out. Whether the celiac disease had a name before is not told in the part seen, and it is not coded. Weakness of limbs is not told as of both legs and has no finding here.',
  setting: 'general',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.14',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['cbc', 'ferritin'], ['ttg-iga'], ['ileocolonoscopy-biopsy', 'fit']],
  source: { id: 'crinm-2016-copper-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
