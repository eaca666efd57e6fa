import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyOilyStoolsAndTransfusionsAt1Case: CaseEntry = {
  id: 'pancreatic-insufficiency-oily-stools-and-transfusions-at-1',
  title: 'Oily stools from birth, anaemia and infections in a boy of thirteen months',
  summary:
    'A boy of thirteen months had not thrived and had had oily stools from birth; he had needed transfusions for anaemia, had had pneumonia at four months, an infected node after BCG and an infection of the middle ear, and a dermatitis of the scalp. He weighed 6 kg at 68 cm and had rickets. Anaemia, low platelets and at times low neutrophils were found; immunoglobulins were normal. The pancreas gave no enzymes, in a Shwachman–Diamond syndrome. Rickets is not coded as a low vitamin D, and the dermatitis not as eczema. The duration is his age. Elastase, marrow and sweat test are left out.',
  setting: 'secondary_care',
  ageYears: 1,
  sex: 'male',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 395 },
    { finding: 'age-months', quantity: 13 },
    { finding: 'faltering-growth', state: 'present' },
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'other-anaemia' }],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['faecal-elastase'], ['cbc'], ['immunoglobulins']],
  source: { id: 'sanklecha-2012-shwachman', locator: 'Letter, the patient' },
  readFrom: 'full_text',
};
