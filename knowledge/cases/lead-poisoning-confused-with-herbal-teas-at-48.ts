import type { CaseEntry } from '../schema';

export const leadPoisoningConfusedWithHerbalTeasAt48Case: CaseEntry = {
  id: 'lead-poisoning-confused-with-herbal-teas-at-48',
  title: 'Cramps around the navel and confusion in a woman of 48',
  summary:
    'A 48-year-old woman with high blood pressure came with cramps around the navel and an altered mind; she often took herbal supplements and teas and had no exposure at work. She was anaemic with cells of normal size, low haptoglobin, many young red cells and stippled cells on the film. It was lead poisoning from swallowed pieces; blood lead, the film of the belly and tomography are left out. Where she was first seen is not told. The title is coded as printed on the page read. Neither broken red cells nor lactate dehydrogenase are told, so broken-down blood is not coded.',
  setting: 'general',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'absent' },
    { finding: 'macrocytosis', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['ct-abdomen'],
    ['lipase-amylase', 'lft'],
  ],
  source: { id: 'acg-unleaded-48', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
