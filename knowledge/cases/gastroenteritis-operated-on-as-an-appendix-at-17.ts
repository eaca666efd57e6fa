import type { CaseEntry } from '../schema';

export const gastroenteritisOperatedOnAsAnAppendixAt17Case: CaseEntry = {
  id: 'gastroenteritis-operated-on-as-an-appendix-at-17',
  title: 'Two days of pain low on the right with vomiting and some diarrhoea at 17',
  summary:
    'A 17-year-old boy from Iraq came to the emergency department with two days of pain in the right lower abdomen, vomiting and a few loose stools; he had never been ill. His appendix was taken out and was normal. Days later the stools turned bloody, and a Shiga toxin from E. coli damaged blood and kidneys. What came after the first visit is left out; the abstract tells of bloody diarrhoea at once, the report itself only at the second visit.',
  setting: 'emergency',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'pelvic-ultrasound', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'radhakrishnan-2019-hus', locator: 'Case presentation, first paragraph' },
  readFrom: 'full_text',
};
