import type { CaseEntry } from '../schema';

export const diverticularDiseaseCannotStandOnHerLegAt77Case: CaseEntry = {
  id: 'diverticular-disease-cannot-stand-on-her-leg-at-77',
  title: 'A thigh that swells, hurts and no longer bears her, after belly and back pain, at 77',
  summary:
    'A 77-year-old woman came with an acute pain and swelling of the left thigh on which she could not stand; asked further, she told of pain in belly and back before. A clot in the veins had been looked for and not found. It was a diverticulitis of the sigmoid that had broken through and reached the thigh; CT and operation are left out. Fever, duration and blood tests are not in the abstract.',
  setting: 'emergency',
  ageYears: 77,
  sex: 'female',
  answers: [
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'hca-2025-leg-pain-diverticulitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
