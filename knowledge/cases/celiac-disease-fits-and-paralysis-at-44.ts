import type { CaseEntry } from '../schema';

export const celiacDiseaseFitsAndParalysisAt44Case: CaseEntry = {
  id: 'celiac-disease-fits-and-paralysis-at-44',
  title: 'Long diarrhoea and weight loss told after a clot in the brain in a woman of 44',
  summary:
    'A 44-year-old woman without earlier illness or drugs had been treated in intensive care for a paralysis of one side followed by lasting fits, without fever, from a clot in a vein of the brain. On the ward that looked for the cause she told of chronic diarrhoea and weight loss. She was underweight with pale conjunctivae, and the blood showed signs of malabsorption. It was celiac disease; clotting studies, antibodies and biopsy are left out. Her sex follows from one word of the abstract; how long the diarrhoea had lasted is not told, only that it was chronic.',
  setting: 'inpatient',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc'], ['faecal-calprotectin']],
  source: { id: 'romdhane-2021-celiac-thrombosis', locator: 'Abstract' },
  readFrom: 'abstract',
};
