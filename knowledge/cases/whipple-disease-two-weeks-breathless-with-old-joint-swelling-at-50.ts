import type { CaseEntry } from '../schema';

export const whippleDiseaseTwoWeeksBreathlessWithOldJointSwellingAt50Case: CaseEntry = {
  id: 'whipple-disease-two-weeks-breathless-with-old-joint-swelling-at-50',
  title: 'Two weeks of short breath and chest pain after a year of swollen joints in a man of 50',
  summary:
    'A 50-year-old man came with two weeks of shortness of breath on effort that grew, and chest pain. For a year several joints had swollen now and then, lately called pseudogout. He had no gut complaint. It was Whipple’s disease on two heart valves; examination, echo and operation are left out or not in the part seen. Where he was seen is not told. Chest pain without pain of the belly has no finding here.',
  setting: 'general',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'arthritis', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp']],
  source: { id: 'pmc3380991-whipple-valves', locator: 'Case presentation, opening lines' },
  readFrom: 'abstract',
};
