import type { PriorEntry } from '../schema';

export const alcoholRelatedGutInjuryPriors: readonly PriorEntry[] = [
  {
    id: 'alcohol-related-gut-injury/pre-test/zonula-judgement/primary-chronic',
    condition: 'alcohol-related-gut-injury',
    settings: ['general', 'primary_care'],
    presentation: 'chronic',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.01,
      low: 0.0033,
      high: 0.03,
      rationale:
        'Estimate averaged over drinkers and others: about 15 % among heavy drinkers with gut symptoms, about 0.1 % among those who drink little.',
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
    id: 'alcohol-related-gut-injury/pre-test/zonula-judgement/primary-acute',
    condition: 'alcohol-related-gut-injury',
    settings: ['general', 'primary_care'],
    presentation: 'acute',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.01,
      low: 0.0033,
      high: 0.03,
      rationale:
        'Estimate averaged over drinkers and others: about 15 % among heavy drinkers with gut symptoms, about 0.1 % among those who drink little.',
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
    id: 'alcohol-related-gut-injury/pre-test/zonula-judgement/hospital-chronic',
    condition: 'alcohol-related-gut-injury',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'chronic',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.02,
      low: 0.0067,
      high: 0.06,
      rationale:
        'Estimate averaged over drinkers and others: about 15 % among heavy drinkers with gut symptoms, about 0.1 % among those who drink little.',
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
    id: 'alcohol-related-gut-injury/pre-test/zonula-judgement/hospital-acute',
    condition: 'alcohol-related-gut-injury',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'acute',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.02,
      low: 0.0067,
      high: 0.06,
      rationale:
        'Estimate averaged over drinkers and others: about 15 % among heavy drinkers with gut symptoms, about 0.1 % among those who drink little.',
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
