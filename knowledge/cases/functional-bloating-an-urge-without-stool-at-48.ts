import type { CaseEntry } from '../schema';

export const functionalBloatingAnUrgeWithoutStoolAt48Case: CaseEntry = {
  id: 'functional-bloating-an-urge-without-stool-at-48',
  title: 'Three months of evening urges that bring mostly wind in a man of 48',
  summary:
    'A 48-year-old man, once operated on for a tumour of the thymus and known for bodily complaints without a cause, had for three months felt an urge to open the bowels again and again from evening into the night, with discomfort and rumbling in the belly; mostly only wind came, at times a normal stool. It was functional bloating.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'flatus', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'predominant-bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'urgency', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'oikawa-2023-hangekobokuto', locator: 'Abstract, case 2' },
  readFrom: 'abstract',
};
