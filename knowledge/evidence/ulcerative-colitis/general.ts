import type { FindingEvidenceEntry } from '../../schema';

/** Weight, fever, tiredness and anaemia in ulcerative colitis. */
export const ulcerativeColitisGeneral: readonly FindingEvidenceEntry[] = [
  {
    id: 'ulcerative-colitis/weight-loss/both1983',
    condition: 'ulcerative-colitis',
    finding: 'weight-loss',
    overlapGroup: 'weight-malabsorption-growth',
    measure: { kind: 'frequencies', inCases: { count: 337, of: 783 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'people with gut symptoms who have none of the conditions (common background)',
    population:
      '783 people with ulcerative colitis diagnosed 1960 to 1978 in the Copenhagen region, features of the first attack',
    setting: 'general',
    reference: 'Clinical diagnosis with radiology and endoscopy.',
    source: { id: 'both1983', locator: 'Abstract: weight loss in 43 % (337 of 783, worked back)' },
    grade: 'low',
    gradeReason:
      'Regional and nearly complete, but old, and without controls; seven in ten had moderate or high activity.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'Against people of an English pathway for suspected inflammatory bowel disease who turned out not to have it the odds ratio was 2.33 (1.37 to 4.0; Rimmer 2024): how many of those had lost weight is not printed, and most had been chosen by a raised calprotectin, so that the common background stands in their place. 31 % of 172 children.',
  },
  {
    id: 'ulcerative-colitis/fever/both1983',
    condition: 'ulcerative-colitis',
    finding: 'fever',
    overlapGroup: 'systemic-inflammation',
    measure: { kind: 'frequencies', inCases: 0.27, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'people with gut symptoms who have none of the conditions (common background)',
    population:
      '783 people with ulcerative colitis diagnosed 1960 to 1978 in the Copenhagen region, features of the first attack',
    setting: 'mixed',
    reference: 'Diagnosis as made in the regional group at the time.',
    source: { id: 'both1983', locator: 'Abstract' },
    grade: 'low',
    gradeReason:
      'Regional and nearly complete, but old, and without controls; seven in ten had moderate or high activity.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Patients are seen earlier today and fever at any time of the attack was counted: the ratio against the background is an upper bound. Fever with diarrhoea is more often infection.',
  },
  {
    id: 'ulcerative-colitis/fatigue/holten2023',
    condition: 'ulcerative-colitis',
    finding: 'fatigue',
    overlapGroup: 'anaemia-iron-fatigue',
    measure: { kind: 'frequencies', inCases: 0.602, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'people with gut symptoms who have none of the conditions (common background)',
    population:
      'Adults with newly diagnosed ulcerative colitis in a Norwegian population-based cohort (68.2 % of 983 with IBD)',
    setting: 'mixed',
    reference: 'Endoscopic and histological criteria of the cohort.',
    source: { id: 'holten2023', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'Population-based, but substantial fatigue on a questionnaire is not the same as tiredness complained of, and the background is of other patients.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Half of the general population reports tiredness within four weeks.',
  },
  {
    id: 'ulcerative-colitis/anaemia/lucendo2017',
    condition: 'ulcerative-colitis',
    finding: 'anaemia',
    overlapGroup: 'anaemia-iron-fatigue',
    measure: { kind: 'frequencies', inCases: 0.338, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'people with gut symptoms who have none of the conditions (common background)',
    population: '560 adolescents and adults with ulcerative colitis, blood count at diagnosis, Spain',
    setting: 'secondary_care',
    reference: 'Diagnosis as recorded at the centres.',
    source: { id: 'lucendo2017', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'Large, but retrospective and without controls; compared with a background from other patients.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '24 % in a Swedish population-based cohort, 21 % in an older Norwegian one. Also a blood test: count it once.',
  },
  {
    id: 'ulcerative-colitis/iron-deficiency-anaemia/lucendo2017',
    condition: 'ulcerative-colitis',
    finding: 'iron-deficiency-anaemia',
    overlapGroup: 'anaemia-iron-fatigue',
    measure: { kind: 'frequencies', inCases: 0.235, inOthers: 0.08 },
    comparator: 'symptomatic_gut',
    comparedWith:
      'adults with non-acute lower abdominal symptoms without colorectal cancer (median specificity 0.92, Jellema 2010)',
    population: '560 adolescents and adults with ulcerative colitis, blood count at diagnosis, Spain',
    setting: 'secondary_care',
    reference: 'Diagnosis as recorded at the centres.',
    source: { id: 'lucendo2017', locator: 'Abstract, results (33.8 % anaemic, 69.6 % of them by iron deficiency)' },
    grade: 'low',
    gradeReason:
      'The share is the product of two printed ones, and the comparison group comes from a review about cancer.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'In population-based cohorts anaemia of any kind was less common at diagnosis (24 % in Uppsala, 21 % in Norway): an upper bound. A low cell volume in unselected British patients under 50: odds ratio 2.7 (2.1 to 3.5) for IBD or colorectal cancer together.',
  },
];
