import type { CaseEntry } from '../schema';

export const whippleDiseaseFeverAndSwollenGlandsAllOverAt36Case: CaseEntry = {
  id: 'whipple-disease-fever-and-swollen-glands-all-over-at-36',
  title: 'Fever, swollen glands all over and a fast loss of weight in a man of 36',
  summary:
    'A 36-year-old man had fever, swollen lymph glands all over the body and lost weight fast, without any trouble of the joints or the gut. The diagnosis came a year after the beginning: it was Whipple’s disease. Because the joint and the gut picture are denied as a whole, painful joints, diarrhoea and abdominal pain are coded as absent one by one, which is a doubt. The weight and the blood count, and how long he had been ill at the first contact, stand after the part seen.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'joint-pain', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['hiv-serology'], ['blood-culture', 'lft']],
  source: { id: 'rusmedreview-2018-whipple-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
