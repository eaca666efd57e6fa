import type { FindingEvidenceEntry } from '../../schema';

export const diverticularDiseaseUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'diverticular-disease/nausea/thai-ad2024',
    condition: 'diverticular-disease',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'odds_ratio',
      value: 0.43,
      low: 0.17,
      high: 1.09,
      frequencyInControls: 0.4,
      frequencyBasis: 'Assumed: 40 % of people with other acute abdominal pain.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Acute abdominal pain of other cause (352 people, same department)',
    population:
      '424 adults with acute abdominal pain and a scan in one Thai emergency department, 72 with diverticulitis (often right-sided)',
    setting: 'emergency',
    reference: 'CT scan',
    source: {
      id: 'thai-ad2024',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason:
      'Adjusted odds ratio of a preprint, one centre, right-sided disease common; the frequency among others is assumed.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'diverticular-disease/vomiting/thai-ad2024',
    condition: 'diverticular-disease',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'odds_ratio',
      value: 0.4,
      low: 0.11,
      high: 1.38,
      frequencyInControls: 0.4,
      frequencyBasis: 'Assumed: 40 % of people with other acute abdominal pain.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Acute abdominal pain of other cause (352 people, same department)',
    population:
      '424 adults with acute abdominal pain and a scan in one Thai emergency department, 72 with diverticulitis (often right-sided)',
    setting: 'emergency',
    reference: 'CT scan',
    source: {
      id: 'thai-ad2024',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason:
      'Adjusted odds ratio of a preprint, one centre, right-sided disease common; the frequency among others is assumed.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A Swedish series of 146 prints an odds ratio of 14.0 (2.9 to 67.9) for its absence; vomiting points to obstruction or another cause.',
  },
  {
    id: 'diverticular-disease/loss-of-appetite/thai-ad2024',
    condition: 'diverticular-disease',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'odds_ratio',
      value: 0.23,
      low: 0.09,
      high: 0.56,
      frequencyInControls: 0.3,
      frequencyBasis: 'Assumed: 30 % of people with other acute abdominal pain.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Acute abdominal pain of other cause (352 people, same department)',
    population:
      '424 adults with acute abdominal pain and a scan in one Thai emergency department, 72 with diverticulitis (often right-sided)',
    setting: 'emergency',
    reference: 'CT scan',
    source: {
      id: 'thai-ad2024',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason:
      'Adjusted odds ratio of a preprint, one centre, right-sided disease common; the frequency among others is assumed.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
