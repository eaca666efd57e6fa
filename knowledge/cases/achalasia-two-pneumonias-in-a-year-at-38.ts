import type { CaseEntry } from '../schema';

export const achalasiaTwoPneumoniasInAYearAt38Case: CaseEntry = {
  id: 'achalasia-two-pneumonias-in-a-year-at-38',
  title: 'Two years of food that sticks, now liquids too, with two pneumonias, in a man of 38',
  summary:
    'A 38-year-old man from a valley in Minas Gerais had had chest pain, cough and trouble swallowing for two years, first solids and in the last months liquids too. He lost 4 kg and had two pneumonias in the last year, coded as repeated chest infections. It was achalasia and lies outside the list; the films that showed it are left out; of the list a gullet with eosinophils is acceptable. Chest pain and cough have no finding of their own. Where he came is not told.',
  setting: 'general',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.13',
  acceptable: ['eosinophilic-oesophagitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'ufmg-imagem-42', locator: 'Case description' },
  readFrom: 'full_text',
};
