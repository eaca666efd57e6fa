import type { PriorEntry } from '../schema';

const estimated = {
  condition: 'mesenteric-ischaemia-chronic',
  source: { id: 'terlouw-2020-incidence', locator: 'Abstract: incidence; the share is our estimate' },
  grade: 'very_low',
  gradeReason:
    'The incidence was counted; the share of those who come with gut symptoms is an estimate. The bounds are a factor of three either way.',
  readFrom: 'abstract',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** Why the shares are what they are: one reason for the ages of each setting. */
const longAtFirst =
  '9.2 new cases a year among 100,000 people (6.2 to 13.7), nearly twice as many women as men and more with age. If one adult in ten comes with long gut complaints in a year, that is nine in ten thousand of them, hardly any below forty and most from sixty on: with two in five of those who come below forty and a quarter from sixty on, the values of the three ages come to that (0.4 × 0.0001 + 0.35 × 0.0006 + 0.25 × 0.0025). The abstract prints no figures by age.';
const newAtFirst =
  'A disease of months: a fifth to a quarter of its share among long complaints, for those who come early or when it turns acute.';
const longInHospital =
  'Most cases come to be seen there. If one adult in fifty is seen in a clinic or hospital for long gut complaints in a year, the 9.2 new cases among 100,000 people are five in a thousand of them: four to five times the share in general practice, by age as there.';
const newInHospital = 'A disease of months: about a sixth of its share among long complaints.';

export const chronicMesentericIschaemiaPriors: readonly PriorEntry[] = [
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/primary-chronic-16-39',
    settings: ['general', 'primary_care'],
    presentation: 'chronic',
    gate: { ageFrom: 16, ageTo: 39 },
    measure: {
      kind: 'judgement',
      value: 0.0001,
      low: 0.000033,
      high: 0.0003,
      rationale: longAtFirst,
    },
    population: 'Adults in primary care with gut symptoms for four weeks or more',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/primary-chronic-40-59',
    settings: ['general', 'primary_care'],
    presentation: 'chronic',
    gate: { ageFrom: 40, ageTo: 59 },
    measure: {
      kind: 'judgement',
      value: 0.0006,
      low: 0.0002,
      high: 0.0018,
      rationale: longAtFirst,
    },
    population: 'Adults in primary care with gut symptoms for four weeks or more',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/primary-chronic-60-up',
    settings: ['general', 'primary_care'],
    presentation: 'chronic',
    gate: { ageFrom: 60, ageTo: 120 },
    measure: {
      kind: 'judgement',
      value: 0.0025,
      low: 0.00083,
      high: 0.0075,
      rationale: longAtFirst,
    },
    population: 'Adults in primary care with gut symptoms for four weeks or more',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/primary-acute-16-39',
    settings: ['general', 'primary_care'],
    presentation: 'acute',
    gate: { ageFrom: 16, ageTo: 39 },
    measure: {
      kind: 'judgement',
      value: 0.00002,
      low: 0.0000067,
      high: 0.00006,
      rationale: newAtFirst,
    },
    population: 'Adults in primary care with diarrhoea, vomiting or abdominal pain for less than four weeks',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/primary-acute-40-59',
    settings: ['general', 'primary_care'],
    presentation: 'acute',
    gate: { ageFrom: 40, ageTo: 59 },
    measure: {
      kind: 'judgement',
      value: 0.00015,
      low: 0.00005,
      high: 0.00045,
      rationale: newAtFirst,
    },
    population: 'Adults in primary care with diarrhoea, vomiting or abdominal pain for less than four weeks',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/primary-acute-60-up',
    settings: ['general', 'primary_care'],
    presentation: 'acute',
    gate: { ageFrom: 60, ageTo: 120 },
    measure: {
      kind: 'judgement',
      value: 0.0006,
      low: 0.0002,
      high: 0.0018,
      rationale: newAtFirst,
    },
    population: 'Adults in primary care with diarrhoea, vomiting or abdominal pain for less than four weeks',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/hospital-chronic-16-39',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'chronic',
    gate: { ageFrom: 16, ageTo: 39 },
    measure: {
      kind: 'judgement',
      value: 0.0005,
      low: 0.00017,
      high: 0.0015,
      rationale: longInHospital,
    },
    population: 'Adults referred for, or seen in hospital with, gut symptoms for four weeks or more',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/hospital-chronic-40-59',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'chronic',
    gate: { ageFrom: 40, ageTo: 59 },
    measure: {
      kind: 'judgement',
      value: 0.0025,
      low: 0.00083,
      high: 0.0075,
      rationale: longInHospital,
    },
    population: 'Adults referred for, or seen in hospital with, gut symptoms for four weeks or more',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/hospital-chronic-60-up',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'chronic',
    gate: { ageFrom: 60, ageTo: 120 },
    measure: {
      kind: 'judgement',
      value: 0.012,
      low: 0.004,
      high: 0.036,
      rationale: longInHospital,
    },
    population: 'Adults referred for, or seen in hospital with, gut symptoms for four weeks or more',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/hospital-acute-16-39',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'acute',
    gate: { ageFrom: 16, ageTo: 39 },
    measure: {
      kind: 'judgement',
      value: 0.00007,
      low: 0.000023,
      high: 0.00021,
      rationale: newInHospital,
    },
    population: 'Adults in hospital care with diarrhoea, vomiting or abdominal pain for less than four weeks',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/hospital-acute-40-59',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'acute',
    gate: { ageFrom: 40, ageTo: 59 },
    measure: {
      kind: 'judgement',
      value: 0.0004,
      low: 0.00013,
      high: 0.0012,
      rationale: newInHospital,
    },
    population: 'Adults in hospital care with diarrhoea, vomiting or abdominal pain for less than four weeks',
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pre-test/terlouw-2020-incidence/hospital-acute-60-up',
    settings: ['secondary_care', 'emergency', 'inpatient'],
    presentation: 'acute',
    gate: { ageFrom: 60, ageTo: 120 },
    measure: {
      kind: 'judgement',
      value: 0.002,
      low: 0.00067,
      high: 0.006,
      rationale: newInHospital,
    },
    population: 'Adults in hospital care with diarrhoea, vomiting or abdominal pain for less than four weeks',
  },
];
