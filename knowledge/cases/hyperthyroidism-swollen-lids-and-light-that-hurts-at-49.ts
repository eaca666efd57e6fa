import type { CaseEntry } from '../schema';

export const hyperthyroidismSwollenLidsAndLightThatHurtsAt49Case: CaseEntry = {
  id: 'hyperthyroidism-swollen-lids-and-light-that-hurts-at-49',
  title: 'Weeks of inner unrest, a pounding heart and 4 kg lost in a woman of 49',
  summary:
    'A 49-year-old woman comes to her family doctor with inner unrest, nervousness and a pounding heart that have grown for several weeks; she sleeps badly and lost 4 kg though she eats well. Eyes and lids have begun to swell and light troubles her. The skin is warm and slightly red, the right upper lid drawn back. It stands in the chapter on the thyroid; thyroid tests are left out. Several weeks give no figure for the length. It is a vignette written to teach and no told patient; of the gut nothing is told.',
  setting: 'primary_care',
  ageYears: 49,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 4 },
    { finding: 'loss-of-appetite', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'viamedici-fallbeispiel-49', locator: 'Fallgeschichte, to the lids' },
  readFrom: 'full_text',
};
