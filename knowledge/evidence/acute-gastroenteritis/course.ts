import type { FindingEvidenceEntry } from '../../schema';

const lasting = {
  condition: 'acute-gastroenteritis',
  overlapGroup: 'duration-and-onset',
  comparator: 'assumed',
  comparedWith: 'Adults with gut symptoms of other cause, assumed',
  population: 'Adults with gut symptoms',
  setting: 'not_stated',
  reference: 'The ratios were not measured',
  source: { id: 'cardemil2021', locator: 'Table 3, illness at follow-up' },
  grade: 'very_low',
  gradeReason: 'The direction is the source’s; nobody measured the ratio, which is our estimate.',
  readFrom: 'full_text',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

export const acuteGastroenteritisCourse: readonly FindingEvidenceEntry[] = [
  {
    id: 'acute-gastroenteritis/symptom-duration/cardemil2021',
    condition: 'acute-gastroenteritis',
    finding: 'symptom-duration',
    overlapGroup: 'duration-and-onset',
    presentFrom: 15,
    measure: {
      kind: 'judgement',
      present: {
        value: 0.1,
        low: 0.04,
        high: 0.25,
      },
      absent: {
        value: 1.2,
        low: 1,
        high: 1.5,
      },
      rationale:
        'Present means more than 14 days, from where on diarrhoea is no longer called acute (IDSA 2017). At follow-up the illness had lasted seven days at the median, nine at the upper quartile, fifteen at most (those ill for more than ten days at the start were not enrolled); more than two weeks leave parasites, post-infectious complaints and everything that is no infection. From four weeks on diarrhoea has an entry of its own.',
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
    ...lasting,
    id: 'acute-gastroenteritis/chronic-diarrhoea/cardemil2021',
    finding: 'chronic-diarrhoea',
    measure: {
      kind: 'judgement',
      present: { value: 0.04, low: 0.015, high: 0.12 },
      absent: null,
      rationale:
        'Four weeks or more, where fifteen days were the longest that was seen. It counts without a number of days too: in an emergency department an illness is taken as acute until they are known.',
    },
  },
  {
    ...lasting,
    id: 'acute-gastroenteritis/chronic-symptoms-over-6-months/cardemil2021',
    finding: 'chronic-symptoms-over-6-months',
    measure: {
      kind: 'judgement',
      present: { value: 0.04, low: 0.015, high: 0.12 },
      absent: null,
      rationale: 'Half a year, where fifteen days were the longest that was seen.',
    },
  },
  {
    ...lasting,
    id: 'acute-gastroenteritis/chronic-symptoms-over-2-years/cardemil2021',
    finding: 'chronic-symptoms-over-2-years',
    measure: {
      kind: 'judgement',
      present: { value: 0.04, low: 0.015, high: 0.12 },
      absent: null,
      rationale: 'Two years, where fifteen days were the longest that was seen.',
    },
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
