import type { FindingEvidenceEntry } from '../../schema';

export const ovarianCancerUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'ovarian-cancer/loss-of-appetite/qcancer-ovary2012',
    condition: 'ovarian-cancer',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.25, high: 0.62 },
      rationale:
        'The hazard ratio of 5.2 is against all women of a practice without it in the record; a third of people with functional disorders say by questionnaire that they have lost appetite, so nearer half of women with ovarian cancer are taken.',
    },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population: 'Women aged 30 to 84 in 375 British practices, 976 ovarian cancers in 2.03 million person-years',
    setting: 'primary_care',
    reference: 'Not applicable: an estimate.',
    source: {
      id: 'qcancer-ovary2012',
      locator: 'Table 2',
    },
    grade: 'very_low',
    gradeReason:
      'The source stands behind the direction; how often it is found when women with gut symptoms are first seen is our estimate.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Adjusted hazard ratio 5.2 (3.4 to 7.9), case-control odds ratio 17 (6.1 to 50), pooled ratio of a review 9.2: all against women without gut symptoms.',
  },
  {
    id: 'ovarian-cancer/early-satiety-or-appetite-loss/bankhead2008',
    condition: 'ovarian-cancer',
    finding: 'early-satiety-or-appetite-loss',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judgement',
      present: { value: 3, low: 1.5, high: 6 },
      absent: { value: 0.8, low: 0.6, high: 0.95 },
      rationale:
        'Early satiety had an odds ratio of 5.0 (1.6 to 15.7) adjusted for the other symptoms, loss of appetite 3.2 (1.1 to 9.2); an adjusted odds ratio is no likelihood ratio, and the frequencies behind it are not printed. Lowered for women with gut symptoms, in whom early fullness is common.',
    },
    comparator: 'other_condition',
    comparedWith: '59 women with a benign gynaecological disease and 21 with nothing found, from the same clinics',
    population: '124 women referred to four UK hospitals because ovarian cancer was suspected; 44 had a malignancy',
    setting: 'secondary_care',
    reference: 'Final diagnosis in hospital',
    source: { id: 'bankhead2008', locator: 'Abstract, results: early satiety' },
    grade: 'very_low',
    gradeReason:
      'An estimate: the study prints odds ratios adjusted for the other symptoms, in 124 women referred for suspected ovarian cancer.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The odds ratio is adjusted and not used as a ratio here. Against women without a reason to attend the pooled ratio for loss of appetite is 9.2 (Ebell 2016). Looked for again on 22 November 2026: Goff 2004 (clinic women) and Hamilton 2009 print odds ratios for other complaints, or for appetite alone against women without a reason to attend (17; 6.1 to 50).',
  },
  {
    id: 'ovarian-cancer/nausea/bankhead2005',
    condition: 'ovarian-cancer',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.3,
        low: 0.9,
        high: 1.9,
      },
      absent: {
        value: 0.93,
        low: 0.8,
        high: 1.05,
      },
      rationale:
        'Vomiting and dyspepsia are among the symptoms recorded at presentation; no ratio among symptomatic women was found.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'bankhead2005',
      locator: 'Introduction',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ovarian-cancer/vomiting/bankhead2005',
    condition: 'ovarian-cancer',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.2,
        low: 0.8,
        high: 2,
      },
      absent: {
        value: 0.97,
        low: 0.9,
        high: 1.05,
      },
      rationale:
        'Vomiting is among the symptoms recorded at presentation, mostly with obstruction in advanced disease.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'bankhead2005',
      locator: 'Introduction',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
