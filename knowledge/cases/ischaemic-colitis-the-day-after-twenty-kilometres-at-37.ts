import type { CaseEntry } from '../schema';

export const ischaemicColitisTheDayAfterTwentyKilometresAt37Case: CaseEntry = {
  id: 'ischaemic-colitis-the-day-after-twenty-kilometres-at-37',
  title: 'Four days of bloody diarrhoea and then blood alone in a runner of 37',
  summary:
    'A 37-year-old man who had stopped smoking three years before and exercised every day came to an emergency service with four days of diarrhoea with blood, without mucus or fever; the pain in the belly had gone after two days but the bleeding had not. He was stable, the abdomen soft and painless, with blood on rectal examination; blood count and stool culture were normal. It was an ischaemic colitis: the day before it began he had run 20 km and got dry, which he told later. Colonoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'smoking-former', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.6',
  acceptable: ['acute-gastroenteritis', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'ct-abdomen'],
  ],
  source: { id: 'semergen-160-964', locator: '160/964, Metodología and Resultados' },
  readFrom: 'full_text',
};
