import type { CaseEntry } from '../schema';

export const foodAllergyAlphaGalGutOnlyCase: CaseEntry = {
  id: 'food-allergy-alpha-gal-gut-only',
  title: 'Two years of attacks of pain and vomiting after meals in a man of 46',
  summary:
    'A 46-year-old man with asthma, seasonal allergies and reflux was seen for abdominal pain. The first attack, two years before, came with nausea and vomiting after prime rib, and since then any red meat brought on stabbing pain; he had been exposed to ticks before it began. The antibody test, left out here, was positive, and the symptoms ended when he left mammalian meat out. How long after the meal the pain came is not told.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'unknown' },
    { finding: 'asthma', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'heartburn', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.1',
  source: { id: 'case-s3011-alpha-gal', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
