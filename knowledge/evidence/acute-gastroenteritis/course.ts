import type { FindingEvidenceEntry } from '../../schema';

export const acuteGastroenteritisCourse: readonly FindingEvidenceEntry[] = [
  {
    id: 'acute-gastroenteritis/symptom-duration/cardemil2021',
    condition: 'acute-gastroenteritis',
    finding: 'symptom-duration',
    overlapGroup: 'duration-and-onset',
    presentFrom: 28,
    measure: {
      kind: 'judgement',
      present: {
        value: 0.04,
        low: 0.015,
        high: 0.12,
      },
      absent: {
        value: 1.3,
        low: 1.1,
        high: 1.6,
      },
      rationale:
        'Present means 28 days or more. At follow-up the illness had lasted seven days at the median, nine at the upper quartile, fifteen at most (those ill for more than ten days at the start were not enrolled); four weeks and more leave parasites, post-infectious complaints and everything that is no infection.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of other cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'The ratios were not measured',
    source: {
      id: 'cardemil2021',
      locator: 'Table 3, illness at follow-up',
    },
    grade: 'very_low',
    gradeReason: 'The direction is the source’s; nobody measured the ratio, which is our estimate.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Partly counted already in the pre-test probability of acute and chronic presentations. Weakened immunity is the exception. Looked for again on 22 November 2026: mean 2.2 days in 130 emergency patients (Chan 2003), median 3 in 422 with diarrhoea (Abrahamian 2017); nobody prints a share beyond four weeks.',
  },
  {
    id: 'acute-gastroenteritis/reaction-within-2h-of-food/emberland2021',
    condition: 'acute-gastroenteritis',
    finding: 'reaction-within-2h-of-food',
    overlapGroup: 'food-reaction-timing-and-repeatability',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.6,
        low: 0.3,
        high: 1.1,
      },
      absent: {
        value: 1.03,
        low: 0.98,
        high: 1.1,
      },
      rationale:
        'Preformed toxins strike within hours of one meal, once; a repeated reaction to the same food is allergy. Incubation is mostly a day or more.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of other cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'The ratios were not measured',
    source: {
      id: 'emberland2021',
      locator: 'Introduction and abstract',
    },
    grade: 'very_low',
    gradeReason: 'The direction is the source’s; nobody measured the ratio, which is our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
