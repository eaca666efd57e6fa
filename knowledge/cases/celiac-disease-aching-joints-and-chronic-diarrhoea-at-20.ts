import type { CaseEntry } from '../schema';

export const celiacDiseaseAchingJointsAndChronicDiarrhoeaAt20Case: CaseEntry = {
  id: 'celiac-disease-aching-joints-and-chronic-diarrhoea-at-20',
  title: 'Chronic diarrhoea with aching joints and loss of weight in a man of 20',
  summary:
    'A 20-year-old man without earlier illness and without illnesses of note in the family had chronic diarrhoea, pain of the joints and loss of weight. Blood tests spoke for malabsorption; they are named nowhere in the part seen and not coded. It was celiac disease; antibodies, endoscopy and the diet are left out. Where he was seen is not told in the part seen.',
  setting: 'general',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'gut-disease-in-family', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.13',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga'],
    ['total-iga'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'machado-2006-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
