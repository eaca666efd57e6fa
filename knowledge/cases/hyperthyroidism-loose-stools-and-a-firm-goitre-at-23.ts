import type { CaseEntry } from '../schema';

export const hyperthyroidismLooseStoolsAndAFirmGoitreAt23Case: CaseEntry = {
  id: 'hyperthyroidism-loose-stools-and-a-firm-goitre-at-23',
  title: 'Six months of loose stools with palpitations and ten pounds lost in a woman of 23',
  summary:
    'A 23-year-old woman came with palpitations. Over the last six months she had loose stools, lost 10 lb though she ate well, and grew irritable. Anxious; pulse 119, pressure 137/80; the thyroid twice its size, even, firm and not painful, with a murmur over it; the lids lag. It heads an article on Graves’ disease; thyroid tests are left out. Being anxious as she was seen is not coded as an anxiety disorder. Where she came is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'hr', quantity: 119 },
    { finding: 'sbp', quantity: 137 },
    { finding: 'goitre', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'scribd-nejm-graves-23', locator: 'Opening vignette' },
  readFrom: 'full_text',
};
