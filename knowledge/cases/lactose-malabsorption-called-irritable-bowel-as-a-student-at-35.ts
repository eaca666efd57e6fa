import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionCalledIrritableBowelAsAStudentAt35Case: CaseEntry = {
  id: 'lactose-malabsorption-called-irritable-bowel-as-a-student-at-35',
  title: 'Trouble with the gut since student days that became something more in the middle thirties',
  summary:
    'The author, told as a student of an irritable bowel, had diarrhoea, colic and wind that grew distressing in the middle thirties (coded as 35 years of age and ten years of complaints, the least that the words allow; the three complaints are the ones named when the author explains the condition). Sex is not stated. Colonoscopy was normal. It was lactose intolerance; the breath test is left out.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'unknown',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
  ],
  results: [{ investigation: 'ileocolonoscopy-biopsy', outcome: 'normal' }],
  diagnosis: 'lactose-malabsorption',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['lactose-breath-test', 'elimination-diet', 'lactose-tolerance-test']],
  source: { id: 'pmc1121208-lactose', locator: 'Opening paragraphs' },
  readFrom: 'full_text',
};
