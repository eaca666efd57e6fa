import type { PriorEntry } from '../schema';

export const nonIgeFoodAllergyPriors: readonly PriorEntry[] = [
  {
    id: 'non-ige-food-allergy/pre-test/zonula-judgement/primary-chronic',
    condition: 'non-ige-food-allergy',
    settings: ['general', 'primary_care'],
    presentation: 'chronic',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.001,
      low: 0.00025,
      high: 0.004,
      rationale:
        'Estimate for adults. A survey put self-reported enterocolitis syndrome at 0.22 % of adults in the United States; proven disease is far rarer, and clinics see a few a year.',
    },
    population: 'Adults in primary care with gut symptoms for four weeks or more',
    source: {
      id: 'zonula-judgement',
      locator: 'Estimate; see rationale',
    },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'non-ige-food-allergy/pre-test/zonula-judgement/primary-acute',
    condition: 'non-ige-food-allergy',
    settings: ['general', 'primary_care'],
    presentation: 'acute',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.0007,
      low: 0.00017,
      high: 0.0028,
      rationale:
        'Estimate for adults. A survey put self-reported enterocolitis syndrome at 0.22 % of adults in the United States; proven disease is far rarer, and clinics see a few a year.',
    },
    population: 'Adults in primary care with diarrhoea, vomiting or abdominal pain for less than four weeks',
    source: {
      id: 'zonula-judgement',
      locator: 'Estimate; see rationale',
    },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'non-ige-food-allergy/pre-test/zonula-judgement/hospital-chronic',
    condition: 'non-ige-food-allergy',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'chronic',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.002,
      low: 0.0005,
      high: 0.008,
      rationale:
        'Estimate for adults. A survey put self-reported enterocolitis syndrome at 0.22 % of adults in the United States; proven disease is far rarer, and clinics see a few a year.',
    },
    population: 'Adults referred for, or seen in hospital with, gut symptoms for four weeks or more',
    source: {
      id: 'zonula-judgement',
      locator: 'Estimate; see rationale',
    },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'non-ige-food-allergy/pre-test/zonula-judgement/hospital-acute',
    condition: 'non-ige-food-allergy',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'acute',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.0007,
      low: 0.00017,
      high: 0.0028,
      rationale:
        'Estimate for adults. A survey put self-reported enterocolitis syndrome at 0.22 % of adults in the United States; proven disease is far rarer, and clinics see a few a year.',
    },
    population:
      'Adults in hospital care (clinic, emergency department or ward) with diarrhoea, vomiting or abdominal pain for less than four weeks',
    source: {
      id: 'zonula-judgement',
      locator: 'Estimate; see rationale',
    },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
