import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisNoBiopsyThreeYearsAgoAt34Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-no-biopsy-three-years-ago-at-34',
  title: 'Solid food that sticks since long ago, and a bolus three years before, in a man of 34',
  summary:
    'A 34-year-old man came with trouble getting solid food down, now and then and for a long time, whose length is not told. Three years before a bolus had been taken out as an emergency; no biopsies were taken and he had a short course of an acid blocker, which is over and not coded. It was eosinophilic oesophagitis with narrowings; endoscopy and biopsies are left out. Where he came is not told.',
  setting: 'general',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'researcher-life-s2374-eoe', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
