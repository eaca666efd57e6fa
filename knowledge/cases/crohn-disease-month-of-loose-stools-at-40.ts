import type { CaseEntry } from '../schema';

export const crohnDiseaseMonthOfLooseStoolsAt40Case: CaseEntry = {
  id: 'crohn-disease-month-of-loose-stools-at-40',
  title: 'A month of pain, repeated loose stools and seven kilos lost in a man of 40',
  summary:
    'A 40-year-old man had repeated diarrhoea without blood or mucus, had lost seven kilos and in the last month had pain all over the belly. C. difficile, parasites, stool fat and stool leucocytes were negative. It was Crohn’s disease; imaging and endoscopy are left out.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
  ],
  results: [
    { investigation: 'c-difficile-testing', outcome: 'negative' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['ttg-iga'], ['crp', 'cbc']],
  source: { id: 'cpcm-2022-crohn', locator: 'Relato de caso' },
  readFrom: 'full_text',
};
