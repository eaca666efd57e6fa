import type { AccuracyEntry } from '../../schema';

/** What results say for or against NSAID enteropathy. */
export const nsaidEnteropathyAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'nsaid-enteropathy/capsule-endoscopy/ce-nsaid-asympt',
    condition: 'nsaid-enteropathy',
    investigation: 'capsule-endoscopy',
    positive: { outcomes: ['few-erosions', 'inflammation'] },
    overlapGroup: 'small-bowel-mucosa',
    measure: { kind: 'two_by_two', truePositive: 21, falseNegative: 17, falsePositive: 4, trueNegative: 68 },
    comparator: 'population',
    comparedWith: '72 people at a health examination who took no NSAID',
    population: '110 people without symptoms at a health examination, 38 of them taking NSAIDs',
    setting: 'general',
    reference: 'None: drug exposure stands for the disease',
    source: { id: 'ce-nsaid-asympt', locator: 'Abstract: 21 of 38 and 4 of 72' },
    grade: 'low',
    gradeReason: 'It separates takers from others, not patients from others; one centre.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Chronic users with joint disease: 71 % of 21 against 10 % of 20 (Graham 2005). Volunteers after two weeks of diclofenac: 27 of 40. Crohn disease makes the same lesions: the diagnosis is their going away when the drug is stopped.',
  },
  {
    id: 'nsaid-enteropathy/faecal-calprotectin/maiden2005',
    condition: 'nsaid-enteropathy',
    investigation: 'faecal-calprotectin',
    positive: { atLeast: 50, unit: 'ug/g' },
    overlapGroup: 'faecal-inflammation',
    measure: { kind: 'frequencies', inCases: { count: 30, of: 40 }, inOthers: 0.385 },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease: 38.5 % at 50 or more (Freeman 2021), another study',
    population: '40 healthy volunteers after 14 days of slow-release diclofenac with omeprazole',
    setting: 'general',
    reference: 'None: everybody took the drug',
    source: { id: 'maiden2005', locator: 'Abstract, results: 30 of 40 above the upper limit' },
    grade: 'very_low',
    gradeReason:
      'Healthy volunteers stand for patients, the comparison comes from another study, and omeprazole raises the value by itself.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'It says that a raised value is expected on an NSAID: stop it if safe and repeat.',
  },
];
