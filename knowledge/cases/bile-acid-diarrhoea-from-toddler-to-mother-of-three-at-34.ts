import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaFromToddlerToMotherOfThreeAt34Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-from-toddler-to-mother-of-three-at-34',
  title: 'Diarrhoea every day since she was a toddler in a woman of 34',
  summary:
    'A 34-year-old mother of three had had diarrhoea every day of her life since she was a toddler, as often as ten times a day, so that she looked for the lavatory first wherever she went and at times did not leave the house. As a child she had been told she would grow out of it; later it was put down to food and to an irritable bowel, and nothing tried had helped. It was bile acid diarrhoea; the scan is left out.',
  setting: 'general',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'stools-over-3-per-day', state: 'present' },
    { finding: 'urgency', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga'], ['faecal-calprotectin']],
  source: { id: 'dailymail-2017-bad-34', locator: 'Patient’s story' },
  readFrom: 'full_text',
};
