import type { CaseEntry } from '../schema';

export const hyperthyroidismRestlessInFitsAt45Case: CaseEntry = {
  id: 'hyperthyroidism-restless-in-fits-at-45',
  title: 'Weeks of fits of restlessness with shaking hands and a racing heart in a woman of 45',
  summary:
    'A 45-year-old woman told her family doctor that for some weeks she is restless within and her hands shake, in fits; then she cannot concentrate, sweats and her heart races. The front of the neck is swollen, the skin warm and moist. It teaches an overactive thyroid, which the doctor suspects. She told no gut complaint; the restlessness is not coded as an anxiety disorder. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'goitre', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'viamedici-fall-hyperthyreose-45', locator: 'Case history' },
  readFrom: 'full_text',
};
