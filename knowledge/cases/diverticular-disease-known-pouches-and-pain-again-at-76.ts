import type { CaseEntry } from '../schema';

export const diverticularDiseaseKnownPouchesAndPainAgainAt76Case: CaseEntry = {
  id: 'diverticular-disease-known-pouches-and-pain-again-at-76',
  title: 'Known pouches and pain low on the left again in a woman of 76',
  summary:
    'A 76-year-old woman known to have diverticular disease of the sigmoid came to the emergency department with pain low on the left. It was another diverticulitis, with a passage from sigmoid to caecum; CT, the worsening after 48 hours and the operation are left out. Fever, stools and blood tests of the first day are not in the abstract. That it was not the first attack is told by the report and coded.',
  setting: 'emergency',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'previous-diverticulitis', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'strati-2018-sigmoido-cecal', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
