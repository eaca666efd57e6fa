import type { CaseEntry } from '../schema';

export const celiacDiseaseCalledMotorNeuroneDiseaseAt60Case: CaseEntry = {
  id: 'celiac-disease-called-motor-neurone-disease-at-60',
  title: 'Four years of spreading weakness, six kilos lost and diarrhoea in a man of 60',
  summary:
    'A 60-year-old man had been told half a year earlier that he had motor neurone disease. For four years his legs had cramped and weakened, then all four limbs, and he had lost 6 kg, a tenth of his weight, in the last two; he also had abdominal pain and diarrhoea. There was emphysema and nothing else of note. It was celiac disease; nerve studies, antibodies and biopsy are left out. Weakness of an adult has no finding here. The duration is that of the weakness: how long he had diarrhoea is not told.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['hyperthyroidism'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['fit', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'], ['cbc']],
  source: { id: 'lee-2018-celiac-motor-neurone', locator: 'Letter, first paragraph of the case' },
  readFrom: 'full_text',
};
