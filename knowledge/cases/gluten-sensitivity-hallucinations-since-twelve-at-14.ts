import type { CaseEntry } from '../schema';

export const glutenSensitivityHallucinationsSinceTwelveAt14Case: CaseEntry = {
  id: 'gluten-sensitivity-hallucinations-since-twelve-at-14',
  title: 'Headache and hallucinations since twelve that left with the gluten in a girl of 14',
  summary:
    'A girl had had daily headache and changed behaviour from the age of 12 and soon after hallucinations; no infection, metabolic, autoimmune or nervous disease was found and a drug for psychosis did not help. Two years later, because of complaints of the gut, a nutritionist took gluten away, and gut and mind were much better within a week. Five months later the authors saw her, still without gluten: her age then follows from the story. It was held to be a gluten sensitivity without celiac disease after a blinded challenge; challenge, antibodies, skin tests and biopsy are left out. Hallucinations have no finding here.',
  setting: 'secondary_care',
  ageYears: 14,
  sex: 'female',
  answers: [
    { finding: 'gi-symptoms', state: 'present' },
    { finding: 'on-gfd', state: 'present' },
    { finding: 'relief-on-avoidance', state: 'present' },
    { finding: 'symptom-duration', quantity: 880 },
  ],
  results: [],
  diagnosis: 'non-celiac-gluten-sensitivity',
  since: '2026.11.9',
  acceptable: ['celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'hla-dq2-dq8'],
    ['specific-ige', 'skin-prick-test'],
  ],
  source: { id: 'gluten-psychosis-2015', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
