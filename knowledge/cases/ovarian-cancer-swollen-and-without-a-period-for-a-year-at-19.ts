import type { CaseEntry } from '../schema';

export const ovarianCancerSwollenAndWithoutAPeriodForAYearAt19Case: CaseEntry = {
  id: 'ovarian-cancer-swollen-and-without-a-period-for-a-year-at-19',
  title: 'A swollen belly and no period for a year in a woman of 19',
  summary:
    'A 19-year-old woman had had a swelling of the belly, no periods and signs of male hormones for a year. A mass as of a womb of 20 to 22 weeks, cystic to the touch and coming from the pelvis, was felt. It was a granulosa cell tumour of one ovary, a cancer of low grade; the scan and operation are left out. The signs of male hormones have no entry. Whether a pregnancy test was done, pain, stool and weight are not told.',
  setting: 'secondary_care',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['ca125'], ['pregnancy-test']],
  source: { id: 'ijrcog-2015-virilisation', locator: 'Abstract' },
  readFrom: 'abstract',
};
