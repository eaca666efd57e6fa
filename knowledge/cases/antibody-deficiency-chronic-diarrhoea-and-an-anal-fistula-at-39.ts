import type { CaseEntry } from '../schema';

export const antibodyDeficiencyChronicDiarrhoeaAndAnAnalFistulaAt39Case: CaseEntry = {
  id: 'antibody-deficiency-chronic-diarrhoea-and-an-anal-fistula-at-39',
  title: 'Chronic diarrhoea with an anal fistula in a man of 39',
  summary:
    'A 39-year-old man came to a department of gastroenterology in Casablanca with chronic diarrhoea and an anal fistula. Blood tests showed inflammation and signs of malabsorption. It was common variable immunodeficiency with amyloidosis; electrophoresis, immunoglobulins, lymphocytes and biopsies are left out. Infections named among the key words (widened bronchi) are left out because the abstract does not say whether they were known. How long the diarrhoea had lasted is not told. Which sign of malabsorption is not told, which is a doubt.',
  setting: 'secondary_care',
  ageYears: 39,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.16',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['ttg-iga'],
    ['cbc'],
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
  ],
  source: { id: 'jbara-2022-cvid-39', locator: 'Abstract' },
  readFrom: 'abstract',
};
