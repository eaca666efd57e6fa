import type { Missing, WhyNot } from '@/engine';

/** The words of the lactulose–mannitol page. */
export const sugarWords = {
  protocol: 'How it was done',
  drink: 'The drink',
  window: 'Urine collected, hours after the drink',
  assay: 'Assay',
  notSaid: 'Not said',
  patient: 'The patient',
  sex: 'Sex',
  female: 'Female',
  male: 'Male',
  urine: 'The urine',
  urineOf: (place: number): string => `Urine ${place}`,
  unit: 'Unit of the concentrations',
  volume: 'Volume',
  lactulose: 'Lactulose',
  mannitol: 'Mannitol',
  below: 'Below the limit of quantification; the figure is the limit',
  addUrine: 'Add another urine',
  removeUrine: 'Remove the last urine',
  baseline: 'Before the drink',
  baselineHint: 'The sample from just before: what was there already is taken off.',
  creatinineBefore: 'Creatinine before',
  creatinineAfter: 'Creatinine after',
  circumstances: 'Before and during the test',
  laboratory: 'The laboratory’s own limit',
  recovery: 'Recovery',
  amount: 'Excreted',
  ratio: 'Lactulose / mannitol',
  noRatio: 'No ratio',
  noRatioReason: 'Mannitol is nil after the baseline is taken off, or both sugars are below their limit.',
  void: 'Not valid',
  voidReason:
    'It is not compared with anything, and cannot be put into a session. Repeat it once, with this put right.',
  caution: 'With caution',
  notChecked: 'Not checked, for want of',
  checks: 'Is it valid?',
  allClear: 'Nothing that was checked speaks against it.',
  compared: 'Beside what was measured in the same way',
  noneComparable:
    'None of the published sets was measured with this drink, window, assay and age. That leaves the limit on the laboratory’s own report.',
  notComparable: 'Measured otherwise: shown, not compared',
  above: 'above the limit',
  within: 'within the limit',
  noLimit: 'no limit is printed',
  ownLimit: 'Limit on the report',
  picture: 'Published ratios in people without disease, and in some with',
  table: 'The same as a table, with the sources',
  thisOne: 'This result',
  controls: 'without disease',
  converted: 'As a ratio of recoveries',
  next: 'Whatever it says: what finds a cause comes first',
  nextNote: 'A raised ratio is a finding. These name its causes, and none of them waits for it.',
  nothingElse: 'It names no disease and is no reason for a diet, a probiotic or a supplement.',
} as const;

export const assayWords = {
  enzymatic: 'Enzymatic',
  hplc: 'HPLC',
  gas_chromatography: 'Gas chromatography',
  lc_ms_ms: 'LC-MS/MS',
} as const;

export const missingSugarWords: Readonly<Record<Missing, string>> = {
  lactulose_dose: 'the dose of lactulose',
  mannitol_dose: 'the dose of mannitol',
  volume: 'the volume of urine',
  lactulose: 'the concentration of lactulose',
  mannitol: 'the concentration of mannitol',
};

export const whyNotWords: Readonly<Record<WhyNot, string>> = {
  no_yardstick: 'no yardstick',
  drink_not_stated: 'drink not stated',
  drink_differs: 'another drink',
  window_not_stated: 'window not stated',
  window_differs: 'another window',
  assay_not_stated: 'assay not stated',
  assay_differs: 'another assay',
  age_not_stated: 'ages not stated',
  age_unknown: 'the patient’s age is not entered',
  age_differs: 'another age',
};

export const boundsWords = {
  sd: 'one standard deviation',
  sem: 'one standard error',
  quartiles: 'quartiles',
  ci_95: '95 % interval',
  site_means: 'means of the sites',
} as const;

export const averageWords = {
  mean: 'mean',
  median: 'median',
  geometric_mean: 'geometric mean',
  not_said: 'average',
} as const;

/** What a check reads, in words. */
export const factWords: Readonly<Record<string, string>> = {
  'lactulose-recovery': 'the recovery of lactulose',
  'mannitol-recovery': 'the recovery of mannitol',
  'lactulose-concentration': 'lactulose',
  'mannitol-concentration': 'mannitol',
  'baseline-lactulose': 'lactulose before the drink',
  'baseline-mannitol': 'mannitol before the drink',
  'baseline-mannitol-share': 'mannitol before the drink',
  'baseline-measured': 'a sample before the drink',
  'urine-volume': 'the volume',
  'collection-hours': 'the window',
  'creatinine-amount': 'creatinine in the urine',
  'weight-kg': 'the weight',
  egfr: 'the eGFR',
  'age-years': 'the age',
  sex: 'the sex',
};
