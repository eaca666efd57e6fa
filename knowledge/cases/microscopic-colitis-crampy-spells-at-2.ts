import type { CaseEntry } from '../schema';

export const microscopicColitisCrampySpellsAt2Case: CaseEntry = {
  id: 'microscopic-colitis-crampy-spells-at-2',
  title: 'Spells of cramps and watery stools for a year in a girl of 2 who grows more slowly',
  summary:
    'A girl of two and a half had had spells of cramping belly pain and watery diarrhoea without blood or mucus every one to two months since she was 18 months old, and her growth had slowed. It was lymphocytic colitis. Stool tests, coeliac antibodies, scan and endoscopies, all named as work-up, are left out. That the diarrhoea is chronic although it comes in spells is a judgement.',
  setting: 'secondary_care',
  ageYears: 2,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'faltering-growth', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.9',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc'], ['faecal-calprotectin', 'crp']],
  source: { id: 'researcher-life-lymphocytic-2', locator: 'Abstract' },
  readFrom: 'abstract',
};
