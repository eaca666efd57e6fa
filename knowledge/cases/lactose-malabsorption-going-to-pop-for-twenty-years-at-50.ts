import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionGoingToPopForTwentyYearsAt50Case: CaseEntry = {
  id: 'lactose-malabsorption-going-to-pop-for-twenty-years-at-50',
  title: 'Twenty years of wind and loose stools, worst after ice cream or milk, in a woman of 50',
  summary:
    'A 50-year-old woman had had bloating, wind and diarrhoea from time to time for about twenty years, above all after ice cream or milk; she felt that she was going to pop. Without both it was less and not gone. A family doctor had found no germ in the stool and spoken of an irritable bowel; a drug against diarrhoea eased it. She now comes to a nurse practitioner. The case opens an article of a nursing journal on lactose intolerance; the breath test is left out. Loose stool after ice cream or milk is coded as a complaint after a food; she did not speak of an intolerance herself. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 7300 },
    { finding: 'gi-symptoms-after-food', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'lactose-malabsorption',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['lactose-breath-test', 'elimination-diet', 'lactose-tolerance-test'], ['ttg-iga']],
  source: { id: 'proquest-lactose-rudolph', locator: 'Opening case, to the first visit to the nurse practitioner' },
  readFrom: 'full_text',
};
