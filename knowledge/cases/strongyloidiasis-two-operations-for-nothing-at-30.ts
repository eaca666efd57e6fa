import type { CaseEntry } from '../schema';

export const strongyloidiasisTwoOperationsForNothingAt30Case: CaseEntry = {
  id: 'strongyloidiasis-two-operations-for-nothing-at-30',
  title: 'Severe returning belly complaints and twenty kilos lost in a woman of 30 from Liberia',
  summary:
    'A 30-year-old woman, who had come from Liberia fifteen years before, was brought to the emergency department by severe belly complaints that kept coming back; she had lost more than twenty kilograms within a few years without wanting to. For the same complaints her belly had been opened and a piece of small bowel removed, without any gain. It was strongyloidiasis; CT, endoscopy, biopsy and the stool examination are left out.',
  setting: 'emergency',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'tb-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'gao-2020-strongyloides', locator: 'Abstract' },
  readFrom: 'abstract',
};
