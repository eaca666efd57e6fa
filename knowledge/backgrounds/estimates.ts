import type { BackgroundEntry } from '../schema';

/** No published figure was found: estimates, shown as such. */
export const estimateBackgrounds: readonly BackgroundEntry[] = [
  {
    id: 'background/nocturnal-stools/zonula-judgement',
    finding: 'nocturnal-stools',
    frequency: 0.2,
    population: 'Adults of a gastroenterology clinic with chronic diarrhoea of functional cause',
    setting: 'secondary_care',
    source: { id: 'zonula-judgement', locator: 'Estimate' },
    grade: 'very_low',
    gradeReason:
      'An estimate: published series link stools at night with organic disease, but no page that could be read prints how common they are in the others.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Among all people with gut symptoms, most of them without diarrhoea, it is rarer.',
  },
  {
    id: 'background/urgency/zonula-judgement',
    finding: 'urgency',
    frequency: 0.55,
    population: 'Adults of a gastroenterology clinic with lower gut symptoms',
    setting: 'secondary_care',
    source: { id: 'zonula-judgement', locator: 'Estimate' },
    grade: 'very_low',
    gradeReason: 'An estimate: published figures depend on how often it has to happen.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Any urgency in three months was reported by 70.8 % and urgency with half of the stools by 27 % of 139 constipated patients of a tertiary clinic (Singh 2019).',
  },
  {
    id: 'background/tenesmus/zonula-judgement',
    finding: 'tenesmus',
    frequency: 0.3,
    population: 'Adults of a gastroenterology clinic with lower gut symptoms',
    setting: 'secondary_care',
    source: { id: 'zonula-judgement', locator: 'Estimate' },
    grade: 'very_low',
    gradeReason: 'An estimate: no table was found.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The feeling of incomplete emptying, which patients may not tell apart from it, was reported by 57 % (Hammer 2004).',
  },
  {
    id: 'background/steatorrhoea/zonula-judgement',
    finding: 'steatorrhoea',
    frequency: 0.12,
    population: 'Adults of a gastroenterology clinic with gut symptoms',
    setting: 'secondary_care',
    source: { id: 'zonula-judgement', locator: 'Estimate' },
    grade: 'very_low',
    gradeReason: 'An estimate: no table was found, and what patients call greasy or floating is seldom fat.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
