import type { CaseEntry } from '../schema';

export const phaeochromocytomaFlushesAndPalpitationsAt51Case: CaseEntry = {
  id: 'phaeochromocytoma-flushes-and-palpitations-at-51',
  title: 'Attacks of anxiety, sweating, flushing and palpitations in a woman of 51',
  summary:
    'A 51-year-old woman had had attacks of anxiety with sweating, flushing and palpitations for a few months (taken as three). Hormones for the menopause did not help, and her high blood pressure was hard to control on three drugs. It was a phaeochromocytoma; urine tests and CT are left out.',
  setting: 'primary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'flushing-episodes', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.3',
  acceptable: ['hyperthyroidism'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  source: { id: 'jones-2012-phaeochromocytoma', locator: 'Opening case (the article’s vignette)' },
  readFrom: 'abstract',
};
