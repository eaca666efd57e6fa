import type { FindingEvidenceEntry } from '../../schema';

export const celiacDiseaseFood: readonly FindingEvidenceEntry[] = [
  {
    id: 'celiac-disease/symptom-trigger-wheat/zonula-judgement',
    condition: 'celiac-disease',
    finding: 'symptom-trigger-wheat',
    overlapGroup: 'food-trigger-beliefs',
    measure: {
      kind: 'judgement',
      present: { value: 1.5, low: 0.9, high: 2.5 },
      absent: { value: 0.85, low: 0.6, high: 1.1 },
      rationale:
        'More than one person in ten says that wheat disagrees with them, and most of these do not have celiac disease; people with celiac disease often do not notice the link. A modest ratio is all that can be defended.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with abdominal symptoms, assumed',
    population: 'Adults with abdominal symptoms',
    setting: 'not_stated',
    reference: 'None: not measured',
    source: { id: 'zonula-judgement', locator: 'docs/method.md' },
    grade: 'very_low',
    gradeReason: 'An estimate by the authors of this knowledge base: no source with a frequency was found.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A gluten-free diet begun on suspicion spoils serology and biopsy.',
  },
  {
    id: 'celiac-disease/lactose-intolerance-known/chiu2015',
    condition: 'celiac-disease',
    finding: 'lactose-intolerance-known',
    overlapGroup: 'food-trigger-beliefs',
    measure: {
      kind: 'odds_ratio',
      value: 4.5,
      low: 1.2,
      high: 17.7,
      frequencyInControls: 0.05,
      frequencyBasis:
        'Assumed: 5 % of Australian volunteers without celiac disease saying that they do not tolerate lactose.',
    },
    comparator: 'population',
    comparedWith: 'Australian volunteers without celiac disease',
    population: 'Australian volunteers, partly recruited at a gluten-free fair (n = 301)',
    setting: 'general',
    reference: 'Self-reported diagnosis',
    source: { id: 'chiu2015', locator: 'Results' },
    grade: 'very_low',
    gradeReason:
      'Self-selected volunteers, self-reported diagnosis, wide interval; the frequency in controls is assumed. Not re-read for this entry.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Against people with gut symptoms, many of whom avoid milk, the ratio is smaller.',
  },
];
