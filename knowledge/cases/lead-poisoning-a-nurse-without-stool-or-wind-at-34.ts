import type { CaseEntry } from '../schema';

export const leadPoisoningANurseWithoutStoolOrWindAt34Case: CaseEntry = {
  id: 'lead-poisoning-a-nurse-without-stool-or-wind-at-34',
  title: 'Three days of colic without stool or wind in a nurse of 34',
  summary:
    'A 34-year-old nurse in North India had had colicky pain for three days that began in the lower belly and spread over all of it within hours; nothing made it better or worse. For two days neither stool nor wind had passed; the belly was not swollen and she had not vomited. She had had similar attacks in the last two months. She took no lasting medicine, had had no operation, and had seen a gynaecologist because she did not become pregnant. It was lead poisoning from a herbal remedy; blood levels are left out, and the remedy, which came out later. The examination was not in the part seen. The pain is called moderately severe in the story and severe in the abstract.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'acute-distension', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'infertility', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['pregnancy-test'], ['cbc'], ['electrolytes-and-calcium', 'renal-function']],
  source: {
    id: 'dev-2020-lead-34',
    locator: 'Case presentation, to the history (the examination was not in the part seen)',
  },
  readFrom: 'abstract',
};
