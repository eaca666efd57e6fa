import type { CaseEntry } from '../schema';

export const whippleDiseaseWanderingJointsForTwoYearsAt45Case: CaseEntry = {
  id: 'whipple-disease-wandering-joints-for-two-years-at-45',
  title: 'Wandering joint pain for two years in a woman of 45',
  summary:
    'A 45-year-old woman from northern Ontario had had joint pain for two years that wandered from the left knee to the ankles, elbows and fingers, with stiffness in the morning, was tired, and had a red rash without itch after the sun. For three months her chest had hurt, less so when she sat up. She had no fever, no dry eyes or mouth, no sores in the mouth and no pain or irritation of the eyes. It was Whipple’s disease. Chest pain, stiffness and the rash have no finding that fits and are left out. Gut complaints are not told in the part seen. A journal gives the case of others again, so that the first report may be another page.',
  setting: 'inpatient',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'oral-ulcers', state: 'absent' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'painful-red-eye-or-vision-loss', state: 'absent' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['crp', 'esr']],
  source: { id: 'kiai-whipple-45', locator: 'First part of the case' },
  readFrom: 'abstract',
};
