import type { CaseEntry } from '../schema';

export const ischaemicColitisElevenHoursUnderTheRightRibsAt61Case: CaseEntry = {
  id: 'ischaemic-colitis-eleven-hours-under-the-right-ribs-at-61',
  title: 'Eleven hours of pain under the right ribs with vomiting in a man of 61',
  summary:
    'A 61-year-old man came to an emergency department with pain under the right ribs for 11 hours, nausea, vomiting and tiredness. He had smoked for 30 years; of other diseases he told only an eczema five years before with drugs he could not name, which is not coded. It was an ischaemic colitis of the right colon that went on to gangrene; the scan, the blood in the stool and the peritonitis that the summary names came in its course as far as can be seen, and are left out. Examination and blood tests were not in the part seen.',
  setting: 'emergency',
  ageYears: 61,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.46 },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['lft', 'lipase-amylase'], ['ct-abdomen']],
  source: { id: 'jxym-2021-huang-61', locator: 'Case presentation, first sentences' },
  readFrom: 'abstract',
};
