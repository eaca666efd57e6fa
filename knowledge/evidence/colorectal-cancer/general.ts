import type { FindingEvidenceEntry } from '../../schema';

/** Weight, tiredness and anaemia in colorectal cancer. */
export const colorectalCancerGeneral: readonly FindingEvidenceEntry[] = [
  {
    id: 'colorectal-cancer/weight-loss/adelstein2011',
    condition: 'colorectal-cancer',
    finding: 'weight-loss',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'reported_ratios',
      present: { value: 2.5, low: 1.5, high: 4.0 },
      absent: { value: 0.9, low: 0.8, high: 1.0 },
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'adults with lower gut symptoms without colorectal cancer',
    population:
      'Cross-sectional, case-control and cohort studies of symptoms and colorectal cancer up to 2008, primary and specialist care, pooled',
    setting: 'mixed',
    reference: 'Colonoscopy, barium enema or follow-up, as in the studies pooled.',
    source: {
      id: 'adelstein2011',
      locator:
        'Abstract, results (2.5 and 0.9); bounds from the summary table as reprinted in Adelstein 2018 (book chapter 2)',
    },
    grade: 'moderate',
    gradeReason:
      'Systematic review with pooled accuracy; most studies had flaws and asked for symptoms in different ways.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Two other reviews found 1.9 (1.3 to 3.1) and 1.9 (1.0 to 3.1); a review table of 2015 has a sensitivity of 20 % and a specificity of 89 %.',
  },
  {
    id: 'colorectal-cancer/fatigue/walter2016',
    condition: 'colorectal-cancer',
    finding: 'fatigue',
    overlapGroup: 'anaemia-iron-fatigue',
    measure: {
      kind: 'judgement',
      present: { value: 1.0, low: 0.6, high: 1.6 },
      absent: { value: 1.0, low: 0.85, high: 1.2 },
      rationale:
        'Among people referred for suspected cancer only rectal bleeding was a more frequent first symptom in those with cancer: tiredness was not. Written as no information, with bounds of our own.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'people referred for suspected colorectal cancer who had none',
    population:
      '2,507 adults referred for suspected colorectal cancer in two English regions, 6.1 % with colorectal cancer',
    setting: 'secondary_care',
    reference: 'Hospital diagnosis.',
    source: { id: 'walter2016', locator: 'Abstract, results' },
    grade: 'very_low',
    gradeReason: 'First symptoms by questionnaire, 22 % responded; the abstract gives no figure for tiredness.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'In 1,458 outpatients having colonoscopy (41 cancers, 21 % answered) tiredness as the reason spoke against cancer (odds ratio 0.22, 0.09 to 0.56). Tiredness from anaemia is another matter: look at the blood count.',
  },
  {
    id: 'colorectal-cancer/anaemia/luton2020crc',
    condition: 'colorectal-cancer',
    finding: 'anaemia',
    overlapGroup: 'anaemia-iron-fatigue',
    measure: { kind: 'frequencies', inCases: { count: 414, of: 882 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'people with gut symptoms who have none of the conditions (common background)',
    population:
      '882 people with colorectal cancer diagnosed 2015 to 2019 in one English hospital whose blood count was known (of 976; 94 excluded)',
    setting: 'secondary_care',
    reference: 'Referral database and case notes.',
    source: {
      id: 'luton2020crc',
      locator: 'Abstract, results (46.93 %); 250 + 164 of 882 in a later print of the same series',
    },
    grade: 'low',
    gradeReason:
      'One hospital, conference abstract, no controls. The abstract and the later print differ in how many were left out (94 of 976, 37 of 919) but come to the same 882.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '47 % overall: half with a right-sided, a third with a rectal cancer. Among 7,375 English patients of 55 or over referred with symptoms 80 % of proximal cancers had a haemoglobin below 13 (men) or 12 g/dL (women).',
  },
  {
    id: 'colorectal-cancer/iron-deficiency-anaemia/luton2020crc',
    condition: 'colorectal-cancer',
    finding: 'iron-deficiency-anaemia',
    overlapGroup: 'anaemia-iron-fatigue',
    measure: { kind: 'frequencies', inCases: { count: 250, of: 882 }, inOthers: 0.08 },
    comparator: 'symptomatic_gut',
    comparedWith:
      'adults with non-acute lower abdominal symptoms without colorectal cancer (median specificity 0.92, Jellema 2010)',
    population:
      '882 people with colorectal cancer diagnosed 2015 to 2019 in one English hospital whose blood count was known (of 976; 94 excluded)',
    setting: 'secondary_care',
    reference: 'Referral database and case notes.',
    source: {
      id: 'luton2020crc',
      locator: 'Abstract, results (28.3 %); 250 of 882 in a later print of the same series',
    },
    grade: 'low',
    gradeReason:
      'One hospital, conference abstract, whose count of those left out differs from that of a later print (both come to 882); the comparison group comes from a systematic review (range of specificity 0.83 to 0.95).',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '40 % with a right-sided, 18 % with a rectal cancer. Where cancers and others came from the same referrals the sensitivity was only 13 % (specificity 92 %, review table of 2015), a ratio of about 1.6; in another English hospital 15 % of cancers came by way of iron deficiency anaemia.',
  },
];
