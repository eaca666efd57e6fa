import type { Presentation, Setting, Urgency } from '@/engine';
import type { Grade, ReadFrom, SpoiledEffect } from '@/server/library/schema';
import type {
  Comparator,
  FigureName,
  PermeabilityDirection,
  SourceKind,
  StatementKind,
  StudySetting,
} from '@/server/library/shown/schema';

/** What the closed vocabularies of the evidence are called on screen, in one place so that they can be translated. */

export const gradeWords: Readonly<Record<Grade, string>> = {
  high: 'high certainty',
  moderate: 'moderate certainty',
  low: 'low certainty',
  very_low: 'very low certainty',
};

export const readFromWords: Readonly<Record<ReadFrom, { readonly short: string; readonly long: string }>> = {
  full_text: { short: 'full text read', long: 'The full text was read.' },
  abstract: { short: 'abstract read', long: 'Only the abstract was read.' },
  secondary: {
    short: 'cited elsewhere',
    long: 'The source itself was not read: the statement was taken from another text that cites it.',
  },
  recalled: { short: 'from memory', long: 'Written down from memory; not checked against the source.' },
};

export const comparatorWords: Readonly<Record<Comparator, string>> = {
  symptomatic_gut: 'Compared among people with gut symptoms and other causes',
  background: 'Compared with the common background of people with gut symptoms',
  population: 'Compared with the general population or healthy people, which overstates the effect among patients',
  other_condition: 'Compared with people with another condition',
  assumed: 'Compared with an assumed group; nobody was measured for it',
};

export const studySettingWords: Readonly<Record<StudySetting, string>> = {
  general: 'general population',
  primary_care: 'primary care',
  secondary_care: 'secondary care',
  emergency: 'emergency care',
  mixed: 'mixed settings',
  not_stated: 'setting not stated',
};

export const settingWords: Readonly<Record<Setting, string>> = {
  general: 'general population',
  primary_care: 'primary care',
  secondary_care: 'secondary care',
  emergency: 'emergency care',
  inpatient: 'inpatients',
};

export const presentationWords: Readonly<Record<Presentation, string>> = {
  acute: 'acute symptoms',
  chronic: 'chronic symptoms',
};

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency',
  same_day: 'Same day',
  urgent: 'Urgent',
  soon: 'Soon',
  routine: 'Routine',
};

export const figureWords: Readonly<Record<FigureName, string>> = {
  true_positive: 'True positives',
  false_negative: 'False negatives',
  false_positive: 'False positives',
  true_negative: 'True negatives',
  sensitivity: 'Sensitivity',
  specificity: 'Specificity',
  with_condition: 'People with it',
  without_condition: 'People without',
  in_cases: 'With it',
  in_others: 'Without it',
  ratio_present: 'LR if present',
  ratio_absent: 'LR if absent',
  odds_ratio: 'Odds ratio',
  in_controls: 'Among controls',
  interval_ratio: 'Likelihood ratio',
  frequency: 'Frequency',
  value: 'Value',
};

export const effectWords: Readonly<Record<SpoiledEffect, string>> = {
  false_positive: 'False positive',
  false_negative: 'False negative',
  uninterpretable: 'Uninterpretable',
  unsafe: 'Unsafe',
};

export const directionWords: Readonly<
  Record<PermeabilityDirection, { readonly badge: string; readonly heading: string }>
> = {
  raised: { badge: 'Permeability raised', heading: 'Measured as raised' },
  mixed: { badge: 'Permeability: studies differ', heading: 'Studies differ' },
  not_raised: { badge: 'Permeability not raised', heading: 'Measured as not raised' },
  not_measured: { badge: 'Permeability not measured', heading: 'Not measured' },
};

export const statementKindWords: Readonly<Record<StatementKind, string>> = {
  measurement: 'Findings and results, measured',
  pre_test: 'How likely before any answer',
  background: 'How common without any of the conditions',
  rule: 'Rules',
  permeability: 'Permeability',
  next_step: 'Next steps',
  work_up: 'First investigations',
  preparation: 'Preparation',
  spoils: 'What disturbs a result',
  reference_value: 'Reference values',
  guideline: 'Guidelines',
  further: 'Further statements',
  method: 'Method',
  case: 'Published cases',
  handout: 'Patient handouts',
  calculator: 'Calculators',
};

export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  guideline: 'Guideline',
  systematic_review: 'Systematic review',
  cohort: 'Cohort',
  case_control: 'Case–control study',
  trial: 'Trial',
  review: 'Review',
  case_report: 'Case report',
  catalogue: 'Catalogue',
  patient_information: 'Information for patients',
  method: 'Method',
  judgement: 'Our own estimate',
};

export const evidenceWords = {
  estimate: 'estimate',
  notReviewed: 'Not reviewed by a licensed clinician',
  notReviewedLong: 'Nobody with a licence to practise has checked this content yet. Hold it against its sources.',
  lookedAt: 'last looked at',
  present: 'present',
  absent: 'absent',
  noRatio: 'no ratio',
} as const;
