import type { CaseEntry } from '../schema';

export const gastroenteritisTenHoursOfFishyWaterAt30Case: CaseEntry = {
  id: 'gastroenteritis-ten-hours-of-fishy-water-at-30',
  title: 'Ten hours of sudden watery stools with vomiting in a woman of 30 in Dhaka',
  summary:
    'A 30-year-old woman was brought to a hospital in Dhaka after ten hours of sudden, very copious watery stools: seven, with three vomits. She had drunk about two litres of salt solution at home. The family drinks tap water without boiling it and shares a toilet with about twenty other families; nobody at home had severe diarrhoea, which leaves milder illness open and is not coded. She was listless and thirsty, with sunken eyes, dry mouth, slack skin, deep fast breathing and a weak pulse, and had passed no urine since it began. The stool smelled of fish. It was cholera; stool tests and treatment are left out. The authors call it shock from loss of fluid, which is coded though no pressure is told. Listlessness is coded with the lack of fluid and not as confusion.',
  setting: 'emergency',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'unformed-stools-24h', quantity: 7 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomits-24h', quantity: 3 },
    { finding: 'symptom-duration', quantity: 0.42 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'untreated-water', state: 'present' },
    { finding: 'cholera-area-or-contact', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'oliguria-or-pallor', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'chowdhury-2010-dhaka', locator: 'Case description' },
  readFrom: 'full_text',
};
