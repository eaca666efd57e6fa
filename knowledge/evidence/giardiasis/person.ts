import type { FindingEvidenceEntry } from '../../schema';

export const giardiasisPerson: readonly FindingEvidenceEntry[] = [
  {
    id: 'giardiasis/immunodeficiency/espelage2010',
    condition: 'giardiasis',
    finding: 'immunodeficiency',
    overlapGroup: 'immune-deficiency',
    measure: {
      kind: 'odds_ratio',
      value: 15.3,
      low: 1.8,
      high: 127,
      frequencyInControls: 0.007,
      frequencyBasis: 'Assumed: 0.7 % of controls with an immune deficiency.',
    },
    comparator: 'population',
    comparedWith: 'Random controls matched by county and age group',
    population:
      'Germany: 120 people with symptomatic giardiasis not acquired abroad, 240 controls; 83 % of cases adults',
    setting: 'general',
    reference: 'Laboratory-confirmed Giardia with symptoms',
    source: { id: 'espelage2010', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'Very wide; any immune compromise as told in an interview; the frequency in controls is assumed.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Antibody deficiency (CVID, IgA deficiency) is the classical link.',
  },
  {
    id: 'giardiasis/sex-male/espelage2010',
    condition: 'giardiasis',
    finding: 'sex-male',
    overlapGroup: 'age-and-sex',
    measure: {
      kind: 'odds_ratio',
      value: 2.5,
      low: 1.4,
      high: 4.4,
      frequencyInControls: 0.49,
      frequencyBasis: 'Share of men in the general population.',
    },
    comparator: 'population',
    comparedWith: 'Random controls matched by county and age group',
    population: 'Germany: 120 people with symptomatic giardiasis not acquired abroad, 240 controls',
    setting: 'general',
    reference: 'Laboratory-confirmed Giardia with symptoms',
    source: { id: 'espelage2010', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'One study, adjusted, with bounds; at the high end: among 1631 reports in Scotland the incidence in men was 1.5 times that in women (4.8 against 3.1 per 100,000).',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Not to be counted where the pre-test probability is already split by sex. In the waterborne outbreak of Bergen 61 % of 1262 cases were women.',
  },
];
