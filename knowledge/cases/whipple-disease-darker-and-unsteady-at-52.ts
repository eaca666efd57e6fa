import type { CaseEntry } from '../schema';

export const whippleDiseaseDarkerAndUnsteadyAt52Case: CaseEntry = {
  id: 'whipple-disease-darker-and-unsteady-at-52',
  title: 'Diarrhoea, great loss of weight, darker skin and troubled sight in a man of 52',
  summary:
    'A 52-year-old man had diarrhoea with signs of malabsorption and a great loss of weight; his skin had darkened, and sight and the sense of position were disturbed. It was Whipple disease; biopsy and the test of the blood are left out. The disturbed sense of position is coded as a nerve trouble without explanation; the sight has no finding. How long it lasted and where he came is not in the abstract.',
  setting: 'general',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'hyperpigmentation', state: 'present' },
    { finding: 'neuropathy-or-ataxia', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.14',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga', 'duodenal-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'cardoso-2020-whipple-coimbra', locator: 'Abstract' },
  readFrom: 'abstract',
};
