import type { CaseEntry } from '../schema';

export const gastroenteritisCampylobacterLikeColitisCase: CaseEntry = {
  id: 'gastroenteritis-campylobacter-like-colitis',
  title: 'Two weeks of bloody diarrhoea in a football trainer of 20',
  summary:
    'A 20-year-old football trainer came to his family doctor after two weeks of bloody diarrhoea with diffuse abdominal pain; he had lost a tenth of his weight. He had no fever, rash or arthritis, and nobody in the family had an inflammatory bowel disease. Haemoglobin and white cells were normal, the sedimentation rate was 30 mm/h, and no ova or parasites were seen. Biopsies were read as ulcerative colitis, but it was Campylobacter; biopsies and culture are left out here.',
  setting: 'primary_care',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-loss-pct-6m', quantity: 10 },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'arthritis', state: 'absent' },
    { finding: 'white-cell-count', quantity: 6.9 },
    { finding: 'haemoglobin', quantity: 164 },
  ],
  results: [
    { investigation: 'esr', value: 30 },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.2',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'cooper-1992-campylobacter', locator: 'Case history' },
  readFrom: 'full_text',
};
