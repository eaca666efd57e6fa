import type { CaseEntry } from '../schema';

export const gastroenteritisJuiceWithCrushedIceAt22Case: CaseEntry = {
  id: 'gastroenteritis-juice-with-crushed-ice-at-22',
  title: 'Severe cramps and watery stools in Guatemala in a woman of 22',
  summary:
    'A 22-year-old student got severe cramps and watery stools three days after she came to Guatemala; she had kept from salads and tap water but drunk fruit juice with crushed ice. She could not leave her hotel room. She has no other illness and was well after three days, which is left out. It teaches travellers’ diarrhoea. How long she had been ill is not told for any contact; the ice is not coded as local water, as she is told to have avoided it. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'severe-cramps', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'recent-travel', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'bmjbp-601-travellers-diarrhoea', locator: 'Case history' },
  readFrom: 'full_text',
};
