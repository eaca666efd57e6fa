import type { FindingEvidenceEntry } from '../../schema';

export const acuteGastroenteritisPainAndUpperGut: readonly FindingEvidenceEntry[] = [
  {
    id: 'acute-gastroenteritis/vomiting/cardemil2021',
    condition: 'acute-gastroenteritis',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 378,
        of: 724,
      },
      inOthers: 'background',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population:
      '724 adults in hospital with acute gastroenteritis (any or no pathogen), four US veterans’ hospitals, 2016 to 2018',
    setting: 'secondary_care',
    reference: 'New diarrhoea or vomiting of at most ten days, without another explanation',
    source: {
      id: 'cardemil2021',
      locator: 'Table 3, frequency of clinical symptoms',
    },
    grade: 'low',
    gradeReason: 'Counts from a table; older men in hospital, and the symptom was part of the definition of a case.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '85 % with norovirus, 32 % with Campylobacter. The background comes from the general population, so the ratio is at the high end.',
  },
  {
    id: 'acute-gastroenteritis/nausea/cardemil2021',
    condition: 'acute-gastroenteritis',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 2.0,
        low: 1.3,
        high: 3.0,
      },
      absent: {
        value: 0.65,
        low: 0.45,
        high: 0.9,
      },
      rationale:
        'Half vomited, so more were nauseated; the figure is not printed. Kept below the measured ratio of vomiting because nausea is common elsewhere.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of other cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'The ratios were not measured',
    source: {
      id: 'cardemil2021',
      locator: 'Table 3, frequency of clinical symptoms',
    },
    grade: 'very_low',
    gradeReason:
      'Inferred from the picture in the source, which gives no figure for it; direction and size are our estimate.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'acute-gastroenteritis/abdominal-pain/emberland2021',
    condition: 'acute-gastroenteritis',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'frequencies',
      inCases: 0.893,
      inOthers: 'background',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population:
      '749 people who met the case definition in a waterborne Campylobacter outbreak, Askøy, Norway, 2019; answers to a web questionnaire',
    setting: 'general',
    reference: 'Self-reported gastroenteritis in the outbreak area',
    source: {
      id: 'emberland2021',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason: 'Large, unselected, but self-reported, one organism, and symptoms made the case definition.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Campylobacter hurts more than norovirus.',
  },
  {
    id: 'acute-gastroenteritis/bloating/emberland2021',
    condition: 'acute-gastroenteritis',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.7,
        low: 0.45,
        high: 1.05,
      },
      absent: {
        value: 1.25,
        low: 1.0,
        high: 1.6,
      },
      rationale:
        'The complaint of chronic and functional disorders; the outbreak’s list of leading symptoms does not have it.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of other cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'The ratios were not measured',
    source: {
      id: 'emberland2021',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'Inferred from the picture in the source, which gives no figure for it; direction and size are our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'acute-gastroenteritis/loss-of-appetite/donaldson2019',
    condition: 'acute-gastroenteritis',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.6,
        low: 1.1,
        high: 2.4,
      },
      absent: {
        value: 0.75,
        low: 0.55,
        high: 1.0,
      },
      rationale:
        'Loss of appetite marked viral cases in the community (odds ratio 2.19, 1.29 to 3.72, against other infections); against other gut disease nobody measured it.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of other cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'The ratios were not measured',
    source: {
      id: 'donaldson2019',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason: 'The direction is the source’s; nobody measured the ratio, which is our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'acute-gastroenteritis/heartburn/emberland2021',
    condition: 'acute-gastroenteritis',
    finding: 'heartburn',
    overlapGroup: 'oesophageal',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.5,
        low: 0.3,
        high: 0.9,
      },
      absent: {
        value: 1.3,
        low: 1.05,
        high: 1.6,
      },
      rationale: 'No series of the illness lists it; half of clinic attenders have it.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of other cause, assumed',
    population: 'Adults with gut symptoms',
    setting: 'not_stated',
    reference: 'The ratios were not measured',
    source: {
      id: 'emberland2021',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'Inferred from the picture in the source, which gives no figure for it; direction and size are our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
