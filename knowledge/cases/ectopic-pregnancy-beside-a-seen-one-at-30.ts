import type { CaseEntry } from '../schema';

export const ectopicPregnancyBesideASeenOneAt30Case: CaseEntry = {
  id: 'ectopic-pregnancy-beside-a-seen-one-at-30',
  title: 'Three days of upper pain and vomiting in a woman of 30 whose pregnancy had been seen in the womb',
  summary:
    'A 30-year-old woman in her first pregnancy came to the gynaecological emergency service at seven weeks with three days of pain in the upper belly and vomiting. Three days earlier, when the lower left had hurt, a pregnancy had been seen in the womb. It was a second, ruptured pregnancy in the tube; the collapse within the hour and the operation are left out.',
  setting: 'emergency',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 7 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  source: { id: 'bcr-2012-007423-heterotopic', locator: 'Summary' },
  readFrom: 'abstract',
};
