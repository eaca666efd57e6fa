import type { CaseEntry } from '../schema';

export const hyperthyroidismBlamedOnWorkAndAMoveAt36Case: CaseEntry = {
  id: 'hyperthyroidism-blamed-on-work-and-a-move-at-36',
  title: 'Six weeks of palpitations and agitation and 12 kg lost in a woman of 36',
  summary:
    'A 36-year-old woman comes to her general practitioner with six weeks of palpitations and agitation and 12 kg lost without wanting to in four months; she had put it down to work and a move. It opens an article on hyperthyroidism in primary care; TSH and thyroxine are left out. The length is that of the weight loss. It is a vignette written to teach and no told patient; of the gut nothing is told.',
  setting: 'primary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 12 },
    { finding: 'symptom-duration', quantity: 122 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'bmj-k2880-hyperthyroidism-36', locator: 'Opening vignette' },
  readFrom: 'full_text',
};
