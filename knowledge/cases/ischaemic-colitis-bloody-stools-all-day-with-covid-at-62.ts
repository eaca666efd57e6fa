import type { CaseEntry } from '../schema';

export const ischaemicColitisBloodyStoolsAllDayWithCovidAt62Case: CaseEntry = {
  id: 'ischaemic-colitis-bloody-stools-all-day-with-covid-at-62',
  title: 'Bloody stools for a day with a positive coronavirus test in a man of 62',
  summary:
    'A 62-year-old man with high blood pressure, type 2 diabetes and reflux disease came to hospital after several bloody stools within a day. No fever, stable circulation; the left lower abdomen was slightly tender. White cells and lactate were raised, without figures, and the test for the coronavirus was positive. It was ischaemic colitis; CT and sigmoidoscopy are left out. Pain is not told; tenderness low on the left is coded. Reflux disease as a past diagnosis is not coded as heartburn. The report was read as a medical weekly retold it.',
  setting: 'emergency',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'ileocolonoscopy-biopsy'], ['cbc'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'pw-covid-ischaemic-colitis', locator: 'Case 1' },
  readFrom: 'secondary',
};
