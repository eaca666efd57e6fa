import type { CaseEntry } from '../schema';

export const irritableBowelSwollenBeforeHerPeriodsAt40Case: CaseEntry = {
  id: 'irritable-bowel-swollen-before-her-periods-at-40',
  title: 'Five years of a swollen, aching belly and loose stools, worse before her periods, in a woman of 40',
  summary:
    'A 40-year-old woman had had bloating with a stretching pain of the belly and loose stools for about five years, with poor appetite, tiredness, short temper and broken sleep. All of it was worse before her periods, which came late and irregularly. Bleeding, loss of weight or fever are not told. She had an irritable bowel syndrome; the treatment with needles is left out.',
  setting: 'general',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'menstruation-linked', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc'], ['crp', 'esr', 'faecal-calprotectin']],
  source: { id: 'sotcm-ibs-40', locator: 'Case history' },
  readFrom: 'full_text',
};
