import type { CaseEntry } from '../schema';

export const nsaidEnteropathyTenYearsOfDiclofenacAt48Case: CaseEntry = {
  id: 'nsaid-enteropathy-ten-years-of-diclofenac-at-48',
  title: 'Two weeks of diarrhoea and pain after ten years of diclofenac in a woman of 48',
  summary:
    'A 48-year-old woman had had diarrhoea and pain of the belly for two weeks, saw no blood, lost no weight and kept her appetite. For ten years she had taken 50 mg of diclofenac three times a day for her back. She was pale in the eyes; nothing was found at the belly, coded as neither tender nor with a mass. Haemoglobin 7.1 g/dL, the film one of lack of iron. The painkiller had narrowed the colon in two places; colonoscopy, biopsies and the weeks without it are left out. The old backache is not coded. The definition here speaks of the small bowel; damage of the colon by these drugs is counted with it, as in the patients before.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'pallor', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'haemoglobin', quantity: 71 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.13',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'hakeem-2009-diaphragm', locator: 'Abstract' },
  readFrom: 'abstract',
};
