import type { BackgroundEntry } from '../schema';

/** Measured in the general population, most of whom have some gut symptom; lower than among patients. */
export const generalPopulationBackgrounds: readonly BackgroundEntry[] = [
  {
    id: 'background/heartburn/almario2018',
    finding: 'heartburn',
    frequency: 0.507,
    population:
      'Adults in the United States with at least one gut symptom in the past week (61 % of 71,812 who answered)',
    setting: 'general',
    source: { id: 'almario2018', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'A very large survey, but of the past week and of people who mostly did not seek care; our figure is the printed share of all respondents divided by the 61 % with any gut symptom.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed: heartburn or reflux in 30.9 % of all respondents. Patients of US gut specialists have it as often as the public (59 % and 59 %; Cohen 2014, some with systemic sclerosis), those with irritable bowel syndrome in 42 %. As the main symptom it is rarer (practitioners noted acid regurgitation in 14 of 129 patients; Holtedahl 2021): compare it only with figures that count any heartburn.',
  },
  {
    id: 'background/flatus/van-kerkhoven2007',
    finding: 'flatus',
    frequency: 0.47,
    population: '1,616 adults of a Dutch general population sample, four weeks',
    setting: 'general',
    source: { id: 'van-kerkhoven2007', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'General population; “more than usual” and “foul” were not asked, and only a third answered.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Half of those who answered had gut symptoms; among patients wind is at least as common.',
  },
  {
    id: 'background/alternating-bowel-habit/van-kerkhoven2007',
    finding: 'alternating-bowel-habit',
    frequency: 0.31,
    population: '1,616 adults of a Dutch general population sample, four weeks',
    setting: 'general',
    source: { id: 'van-kerkhoven2007', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'General population, not people who seek care, and only a third answered.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Printed as alternating solid and loose stools.',
  },
];
