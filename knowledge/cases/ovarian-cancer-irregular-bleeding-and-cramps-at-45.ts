import type { CaseEntry } from '../schema';

export const ovarianCancerIrregularBleedingAndCrampsAt45Case: CaseEntry = {
  id: 'ovarian-cancer-irregular-bleeding-and-cramps-at-45',
  title: 'Irregular bleeding, cramps and a belly that goes on growing in a woman of 45',
  summary:
    'A 45-year-old woman had irregular bleeding from the womb, cramping pain and a belly that went on growing. Both ovaries held a serous cancer that weighed 13 kg in all; scans, operation and histology are left out. How long it lasted, the examination and where she came first are not in the part seen.',
  setting: 'general',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'castro-giant-ovary-juiz-de-fora', locator: 'Resumo' },
  readFrom: 'abstract',
};
