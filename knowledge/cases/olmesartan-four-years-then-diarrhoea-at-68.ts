import type { CaseEntry } from '../schema';

export const olmesartanFourYearsThenDiarrhoeaAt68Case: CaseEntry = {
  id: 'olmesartan-four-years-then-diarrhoea-at-68',
  title: 'Two to three months of diarrhoea after four years on olmesartan in a man of 68',
  summary:
    'A 68-year-old man came to the clinic with two to three months of diarrhoea. He had taken olmesartan for four years. Tests for poorly absorbed sugars and overgrowth were negative, the pancreas was in order, lactoferrin in the stool was slightly raised and celiac antibodies were negative. It was the enteropathy of olmesartan and went when it was stopped; the colonoscopy and the duodenal biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 68,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 75 },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'serology-positive', state: 'absent' },
    { finding: 'sibo-excluded', state: 'present' },
  ],
  results: [{ investigation: 'faecal-lactoferrin', value: 43.5 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['autoimmune-enteropathy', 'microscopic-colitis', 'bile-acid-diarrhoea'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  source: { id: 's3478-olmesartan', locator: 'Abstract, second case' },
  readFrom: 'abstract',
};
