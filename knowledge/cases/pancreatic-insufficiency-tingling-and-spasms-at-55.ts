import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyTinglingAndSpasmsAt55Case: CaseEntry = {
  id: 'pancreatic-insufficiency-tingling-and-spasms-at-55',
  title: 'Diarrhoea with every meal, tingling and spasms in a man of 55 with type 1 diabetes',
  summary:
    'A man of 55 with type 1 diabetes for thirteen years came with tingling and spasms in hands and legs and with diarrhoea every day, tied to meals. He had been in hospital for it several times; neither bacteria nor viruses had been found. The nerves of the gut and the limbs were badly damaged by diabetes, and fat and muscle fibres were found in the stool; he got better on pancreatic enzymes with metoclopramide. The fat in the stool, which made the diagnosis, is left out. The tingling is not coded, as the diabetes explains it. The abstract ties the diarrhoea to meals in words that leave open before or after; it is coded as worse after eating. How long he had had it is not told. The spasms are what asks for haste.',
  setting: 'inpatient',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'type-1-diabetes', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'hand-spasms', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.10',
  acceptable: ['celiac-disease', 'small-intestinal-bacterial-overgrowth'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'total-iga'], ['faecal-elastase'], ['electrolytes-and-calcium']],
  source: { id: 'blaslov-epi-t1dm-55', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
