import type { CaseEntry } from '../schema';

export const hivChronicDiarrhoeaAt59Case: CaseEntry = {
  id: 'hiv-chronic-diarrhoea-at-59',
  title: 'Lasting loose stools in a married man of 59 with a transfusion long ago',
  summary:
    'A 59-year-old married man, a smoker with silicosis and high blood pressure on perindopril, told his family doctor at a routine visit of liquid stools that had gone on for more than four weeks. He had been given blood in 1984; no behaviour with a risk of HIV was apparent. The search for a cause found HIV infection; that test is left out here. The page read breaks off after these facts, so that it cannot be told whether another infection was excluded.',
  setting: 'primary_care',
  ageYears: 59,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'hiv-risk-exposure', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'hiv-enteropathy',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['hiv-serology'], ['ttg-iga'], ['fit', 'faecal-calprotectin']],
  source: { id: 'gazeta-2024-hiv-diarrhoea', locator: 'Abstract; section ‘Caso Clínico’, first lines' },
  readFrom: 'full_text',
};
