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
    id: 'giardiasis/sex-male/ferguson-2020-giardia',
    condition: 'giardiasis',
    finding: 'sex-male',
    overlapGroup: 'age-and-sex',
    measure: {
      kind: 'odds_ratio',
      value: 1.55,
      low: 1.2,
      high: 2.0,
      frequencyInControls: 0.49,
      frequencyBasis: 'Share of men in the general population.',
    },
    comparator: 'population',
    comparedWith: 'The population of Scotland',
    population: '1631 infections reported by the laboratories of Scotland, 2011 to 2018',
    setting: 'general',
    reference: 'Giardia found by a laboratory, by microscopy in most',
    source: {
      id: 'ferguson-2020-giardia',
      locator: 'Abstract, results: 4.8 in men and 3.1 in women per 100,000 a year',
    },
    grade: 'low',
    gradeReason:
      'All reports of a country, mostly of travellers; the ratio is that of the two printed rates, its bounds are ours, since those of the sampling alone (1.4 to 1.7) leave out how far other countries differ.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'Not to be counted where the pre-test probability is already split by sex. Sources disagree: 2.5 (1.4 to 4.4) for 120 infections acquired in Germany against 240 controls (Espelage 2010); 370 of 703 in the outbreaks of the United States of 2012 to 2017 were men (53 %); in the outbreak of Bergen 61 % of 1262 were women.',
  },
];
