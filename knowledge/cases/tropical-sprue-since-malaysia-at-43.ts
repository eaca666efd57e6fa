import type { CaseEntry } from '../schema';

export const tropicalSprueSinceMalaysiaAt43Case: CaseEntry = {
  id: 'tropical-sprue-since-malaysia-at-43',
  title: 'Eighteen months of loose stools and wasting since a journey to Malaysia in a woman of 43',
  summary:
    'A 43-year-old woman had belly pain and diarrhoea since a journey to Malaysia. Another hospital found no infection, and ciprofloxacin did nothing. A year and a half later she still had diarrhoea and was wasting; she had an anaemia with large cells, low folate and fat in the stool, and stool tests showed no bacteria or parasites. It was tropical sprue; biopsies are left out.',
  setting: 'inpatient',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'symptom-duration', quantity: 548 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'low-folate', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['celiac-disease', 'giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga'],
    ['giardia-antigen', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'kirchgatterer-1998-sprue', locator: 'Abstract' },
  readFrom: 'abstract',
};
