import type { CaseEntry } from '../schema';

export const foodAllergyCrohnInTheFamilyAt21Case: CaseEntry = {
  id: 'food-allergy-crohn-in-the-family-at-21',
  title: 'Nausea, attacks of diarrhoea and red meat not tolerated, at 21 with Crohn’s disease in the family',
  summary:
    'A 21-year-old with much Crohn’s disease in the family had long-standing nausea, attacks of diarrhoea and foods not tolerated, above all red meat. It was an allergy to the sugar of red meat; the antibodies are left out.',
  setting: 'general',
  ageYears: 21,
  sex: 'unknown',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.5',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['specific-ige']],
  source: { id: 'acg2025-751694-alphagal', locator: 'Case Description, second patient' },
  readFrom: 'abstract',
};
