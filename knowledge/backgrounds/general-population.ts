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
      'Printed: heartburn or reflux in 30.9 % of all respondents. The finding here means heartburn as the main symptom, which is rarer.',
  },
  {
    id: 'background/nausea-or-vomiting/almario2018',
    finding: 'nausea-or-vomiting',
    frequency: 0.156,
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
    caveat: 'Printed: nausea or vomiting in 9.5 % of all respondents. Patients of a clinic have it more often.',
  },
  {
    id: 'background/nausea/almario2018',
    finding: 'nausea',
    frequency: 0.156,
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
      'Printed only for nausea and vomiting together (9.5 % of all respondents). Patients of a clinic have nausea more often, perhaps a quarter of them, so that the finding is made to speak a little too strongly.',
  },
  {
    id: 'background/vomiting/almario2018',
    finding: 'vomiting',
    frequency: 0.156,
    population:
      'Adults in the United States with at least one gut symptom in the past week (61 % of 71,812 who answered)',
    setting: 'general',
    source: { id: 'almario2018', locator: 'Abstract, results' },
    grade: 'very_low',
    gradeReason:
      'A very large survey, but of the past week and of people who mostly did not seek care; our figure is the printed share of all respondents divided by the 61 % with any gut symptom.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed only for nausea and vomiting together (9.5 % of all respondents); vomiting alone is rarer. In acute illness it is common: 378 of 724 adults in hospital with acute gastroenteritis (Cardemil 2021).',
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
