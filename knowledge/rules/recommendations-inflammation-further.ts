import type { RuleEntry } from '../schema';

/** Stool markers where the bodies differ by region. */
export const furtherInflammationRecommendations: readonly RuleEntry[] = [
  {
    id: 'calprotectin-under-45',
    title: 'Calprotectin under 45 with diarrhoea (UK)',
    gate: { ageFrom: 18 },
    logic: 'age-years < 45 and diarrhoea and not any-alarm',
    action: 'Calprotectin before the label of IBS.',
    body: 'BSG (2021)',
    examples: [
      { given: { 'age-years': 30, diarrhoea: true, 'any-alarm': false }, then: true },
      { given: { 'age-years': 45, diarrhoea: true, 'any-alarm': false }, then: false },
    ],
    source: { id: 'bsg-ibs-2021', locator: 'Recommendation on baseline tests' },
    grade: 'moderate',
    gradeReason:
      'Guideline; read in a clinical summary. The age limit differs by body: under 40 (BSG 2018), under 45 here, 18–60 (York). Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['faecal-calprotectin'],
    direction: 'order',
    urgency: 'routine',
  },
  {
    id: 'tests-in-ibs-with-diarrhoea-us',
    title: 'IBS with diarrhoea: celiac antibodies, stool marker, CRP (US)',
    gate: { ageFrom: 18 },
    logic: 'diarrhoea and ibs-criteria-met',
    action: 'IgA tissue transglutaminase with total IgA, calprotectin or lactoferrin, and CRP.',
    body: 'ACG (2021)',
    examples: [
      { given: { diarrhoea: true, 'ibs-criteria-met': true }, then: true },
      { given: { diarrhoea: false, 'ibs-criteria-met': true }, then: false },
    ],
    source: { id: 'acg-ibs-2021', locator: 'Recommendations: serology; stool marker and CRP' },
    grade: 'moderate',
    gradeReason:
      'Strong recommendations; read in secondary pages. The AGA (2019) speaks against CRP and ESR as a screen where a stool marker is to be had. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ttg-iga', 'total-iga', 'faecal-calprotectin', 'crp'],
    direction: 'order',
    urgency: 'routine',
  },
];
