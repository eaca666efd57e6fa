import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisATightThroatAfterSomeFoodsAt20Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-tight-throat-after-some-foods-at-20',
  title: 'A tight throat and pain on swallowing after some foods at 20',
  summary:
    'A patient of 20, whose sex the part read does not tell, had tightness in the throat and pain on swallowing after certain foods, which went by themselves in two or three hours. It was eosinophilic oesophagitis with a narrow gullet; gastroscopy and biopsies are left out. The tight throat is not coded: its only finding means a severe allergic reaction to the food, which the authors do not describe. Hay fever and immunotherapy stand among the key words only.',
  setting: 'general',
  ageYears: 20,
  sex: 'unknown',
  answers: [
    { finding: 'painful-swallowing', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  acceptable: ['ige-food-allergy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'pmc7263406-eoe', locator: 'Abstract' },
  readFrom: 'abstract',
};
