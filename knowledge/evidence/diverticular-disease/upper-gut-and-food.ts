import type { FindingEvidenceEntry } from '../../schema';

export const diverticularDiseaseUpperGutAndFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'diverticular-disease/nausea/thai-ad2024',
    condition: 'diverticular-disease',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.14, high: 0.4 },
      rationale:
        'Named among the other symptoms of an attack. The odds ratio of 0.43 (0.17 to 1.09) is against other acute abdominal pain; people between attacks are no sicker than the background.',
    },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population:
      '424 adults with acute abdominal pain and a scan in one Thai emergency department, 72 with diverticulitis (often right-sided)',
    setting: 'emergency',
    reference: 'CT scan',
    source: {
      id: 'thai-ad2024',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source stands behind the direction against other acute pain; the size against the common background is our estimate.',
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
      kind: 'judged_frequency',
      inCases: { value: 0.14, low: 0.07, high: 0.25 },
      rationale:
        'Uncommon, and a sign of the more severe attacks or of a blocked bowel. The odds ratio of 0.40 (0.11 to 1.38) is against other acute abdominal pain, which is not what the other conditions are compared with.',
    },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population:
      '424 adults with acute abdominal pain and a scan in one Thai emergency department, 72 with diverticulitis (often right-sided)',
    setting: 'emergency',
    reference: 'CT scan',
    source: {
      id: 'thai-ad2024',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source stands behind the direction against other acute pain; the size against the common background is our estimate.',
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
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.5 },
      rationale:
        'A sign of the more severe attacks by reviews. The odds ratio of 0.23 (0.09 to 0.56) is against other acute abdominal pain, appendicitis above all, which is not what the other conditions are compared with.',
    },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population:
      '424 adults with acute abdominal pain and a scan in one Thai emergency department, 72 with diverticulitis (often right-sided)',
    setting: 'emergency',
    reference: 'CT scan',
    source: {
      id: 'thai-ad2024',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source stands behind the direction against other acute pain; the size against the common background is our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
