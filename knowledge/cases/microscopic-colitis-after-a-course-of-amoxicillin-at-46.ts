import type { CaseEntry } from '../schema';

export const microscopicColitisAfterACourseOfAmoxicillinAt46Case: CaseEntry = {
  id: 'microscopic-colitis-after-a-course-of-amoxicillin-at-46',
  title: 'Three months of diarrhoea after amoxicillin in a woman of 46',
  summary:
    'A 46-year-old woman was referred with three months of lasting diarrhoea that had begun after a course of amoxicillin for an infection of the upper airways. Ten years before she had been examined for a diarrhoea that stopped by itself after some months. All blood tests were normal at the first consultation, coded as a normal blood count; the weight of the stools and the cultures came in the work-up and are left out. It was collagenous colitis, later so severe that the colon had to be removed. The antibiotic is coded as taken in the last three months, which is at the limit. Stools a day, water, night and pain stand after the part seen. The article of the journal was read in a copy.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.16',
  acceptable: ['clostridioides-difficile-infection'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing', 'stool-culture'],
    ['ttg-iga'],
    ['faecal-calprotectin', 'colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
    ['tsh'],
  ],
  source: { id: 'bowling-1996-collagenous-46', locator: 'Case report, first half' },
  readFrom: 'abstract',
};
