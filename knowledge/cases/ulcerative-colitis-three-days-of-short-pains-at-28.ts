import type { CaseEntry } from '../schema';

export const ulcerativeColitisThreeDaysOfShortPainsAt28Case: CaseEntry = {
  id: 'ulcerative-colitis-three-days-of-short-pains-at-28',
  title: 'Three days of short pains around the navel with diarrhoea in a man of 28',
  summary:
    'A 28-year-old man came to his family doctor with three days of pain around the navel, for a minute or two at a time, that passed by itself and had nothing to do with heavy meals, and with diarrhoea. No nausea, vomiting or fever. The day before he had begun metronidazole on his own, which is coded as a recent antibiotic. It was ulcerative colitis, shown by biopsies, which are left out. Stool, blood and examination are told after the part seen, so that an alarm feature can neither be said nor denied.',
  setting: 'primary_care',
  ageYears: 28,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'pain-over-30-min', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.15',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'tfp-new-uc-28', locator: 'Olgu, first paragraph' },
  readFrom: 'full_text',
};
