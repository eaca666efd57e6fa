import type { PriorEntry } from '../schema';

export const nsaidEnteropathyPriors: readonly PriorEntry[] = [
  {
    id: 'nsaid-enteropathy/pre-test/zonula-judgement/primary-chronic',
    condition: 'nsaid-enteropathy',
    settings: ['general', 'primary_care'],
    presentation: 'chronic',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.01,
      low: 0.003,
      high: 0.03,
      rationale:
        'Averaged over users and non-users; the answer on NSAID use moves it. Meant is injury that causes symptoms or anaemia, not the silent erosions seen in most regular users. About 5 % were assumed among regular users with symptoms or anaemia, close to none among the others.',
    },
    population: 'Adults in primary care with lower gut symptoms for four weeks or more',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'nsaid-enteropathy/pre-test/zonula-judgement/primary-acute',
    condition: 'nsaid-enteropathy',
    settings: ['general', 'primary_care'],
    presentation: 'acute',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.005,
      low: 0.0015,
      high: 0.015,
      rationale:
        'Averaged over users and non-users; the answer on NSAID use moves it. Meant is injury that causes symptoms or anaemia, not the silent erosions seen in most regular users. No figure found.',
    },
    population: 'Adults in primary care with diarrhoea, vomiting or abdominal pain for less than four weeks',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'nsaid-enteropathy/pre-test/shim2015/hospital-chronic',
    condition: 'nsaid-enteropathy',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'chronic',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.015,
      low: 0.005,
      high: 0.045,
      rationale:
        'Averaged over users and non-users; the answer on NSAID use moves it. Meant is injury that causes symptoms or anaemia, not the silent erosions seen in most regular users. In the national capsule registry of Korea it was the finding in 140 of 2885 examinations (4.9 %), a selected group; a third of that is taken for all who are referred.',
    },
    population: 'Adults referred for, or seen in hospital with, lower gut symptoms for four weeks or more',
    source: { id: 'shim2015', locator: 'Abstract, results (140 of 2885 examinations)' },
    grade: 'very_low',
    gradeReason:
      'An estimate: measured only among those selected for capsule endoscopy. The bounds are a factor of three either way.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'nsaid-enteropathy/pre-test/zonula-judgement/hospital-acute',
    condition: 'nsaid-enteropathy',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'acute',
    gate: {},
    measure: {
      kind: 'judgement',
      value: 0.01,
      low: 0.003,
      high: 0.03,
      rationale:
        'Averaged over users and non-users; the answer on NSAID use moves it. Meant is injury that causes symptoms or anaemia, not the silent erosions seen in most regular users. No figure found.',
    },
    population:
      'Adults in hospital care (clinic, emergency department or ward) with diarrhoea, vomiting or abdominal pain for less than four weeks',
    source: { id: 'zonula-judgement', locator: 'Estimate; see rationale' },
    grade: 'very_low',
    gradeReason: 'An estimate: nobody measured it in this group. The bounds are a factor of two to three either way.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
