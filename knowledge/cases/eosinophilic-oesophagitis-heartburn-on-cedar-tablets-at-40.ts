import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisHeartburnOnCedarTabletsAt40Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-heartburn-on-cedar-tablets-at-40',
  title: 'Heartburn three weeks into tablets against cedar pollen in a man of 40',
  summary:
    'A 40-year-old man treated with tablets under the tongue against an allergy to cedar pollen had heartburn three weeks after he began them; vonoprazan did not help; who gave it is not told, and it is coded as known at first contact, with a doubt. It was eosinophilic oesophagitis; gastroscopy is left out. Allergy to pollen is coded as allergic rhinitis, though nose and eyes are not named; chest discomfort is named only as it went away and is not coded. How long he had had heartburn when he came is not told; the immunotherapy has no finding.',
  setting: 'general',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'treatment-resistant-reflux', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'apallergy-2021-cedar-eoe', locator: 'Abstract' },
  readFrom: 'abstract',
};
