import type { CaseEntry } from '../schema';

export const nsaidEnteropathyAnaemiaAndPainCase: CaseEntry = {
  id: 'nsaid-enteropathy-anaemia-and-pain',
  title: 'Anaemia and abdominal pain in a woman of 49 on anti-inflammatories',
  summary:
    'A 49-year-old woman was seen with anaemia and abdominal pain while she was taking a non-steroidal anti-inflammatory drug. Investigation of the small bowel, left out here, showed an injury put down to the drug. The abstract tells little else about the first contact, so that the case tests how far three facts lead.',
  setting: 'secondary_care',
  ageYears: 49,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.1',
  source: { id: 'case-tayyub2021', locator: 'Abstract' },
  readFrom: 'abstract',
};
