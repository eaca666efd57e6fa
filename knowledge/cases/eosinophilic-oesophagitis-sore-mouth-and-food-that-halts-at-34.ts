import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisSoreMouthAndFoodThatHaltsAt34Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-sore-mouth-and-food-that-halts-at-34',
  title: 'Sores in the mouth and food that halts on the way down in a woman of 34',
  summary:
    'A 34-year-old woman without known allergy or asthma came in June 2005 with aphthous sores in the mouth and a feeling that food halts when she swallows. The blood showed a mild inflammation, more eosinophils and a raised IgE, all without figures. The gullet had many ulcers full of eosinophils and the authors call it eosinophilic oesophagitis; it got better with prednisolone a year later. Endoscopy, biopsies, the normal stomach and colon, and the relapse are left out; IgE has no entry. The markers are coded as raised, since inflammation is told. How long it had lasted is not told, nor whether the mouth sores had come before. No count of the eosinophils is given and ulcers are unusual, so the diagnosis is the authors’.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'asthma', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'eosinophilia', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.18',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies'], ['ferritin', 'b12-folate-vitd']],
  source: { id: 'kamimura-2006-eoe-34', locator: 'Abstract' },
  readFrom: 'abstract',
};
