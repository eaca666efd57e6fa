/**
 * The scale on which hazards are scored: five steps of consequence, five of likelihood, and the risk from 1 to 5 that a pair
 * of them comes to. It is the matrix of the English standard DCB0129 (clinical risk management in the manufacture of health
 * IT), as NHS Digital prints it in the hazard log of UK Core: NHSDigital/IOPS-FHIR-Simplifier-Backup,
 * HL7FHIRUKCoreR4/backup/guides/UK-Core-Hazard-Log/Home/Index.page.md, “Risk Matrix”. The standard itself was not at hand.
 */
export const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic'] as const;
export type Severity = (typeof severities)[number];

export const likelihoods = ['very_low', 'low', 'medium', 'high', 'very_high'] as const;
export type Likelihood = (typeof likelihoods)[number];

export type Risk = 1 | 2 | 3 | 4 | 5;

export interface Score {
  readonly severity: Severity;
  readonly likelihood: Likelihood;
}

const matrix: Readonly<Record<Likelihood, readonly [Risk, Risk, Risk, Risk, Risk]>> = {
  very_high: [3, 4, 4, 5, 5],
  high: [2, 3, 3, 4, 5],
  medium: [2, 2, 3, 3, 4],
  low: [1, 2, 2, 3, 4],
  very_low: [1, 1, 2, 2, 3],
};

/** @example riskOf({ severity: 'major', likelihood: 'low' }) // 3 */
export const riskOf = ({ severity, likelihood }: Score): Risk =>
  matrix[likelihood][severities.indexOf(severity)] as Risk;

/** What a risk of that size calls for, in our words. */
export const riskWords: Readonly<Record<Risk, string>> = {
  1: 'acceptable as it is',
  2: 'acceptable where reducing it further would cost more than it gains',
  3: 'undesirable: to be reduced, and borne only where that is not practical',
  4: 'has to be removed or controlled',
  5: 'not acceptable',
};

/** What the steps mean, shortened: to one patient, unless several are named. */
export const severityWords: Readonly<Record<Severity, string>> = {
  minor: 'a slight injury that heals soon, an upset, an inconvenience',
  significant: 'a slight injury that lasts, or an inconvenience to several',
  considerable: 'a severe injury that heals soon, or slight lasting ones to several',
  major: 'death or lasting incapacity of one',
  catastrophic: 'death or lasting incapacity of several',
};

export const likelihoodWords: Readonly<Record<Likelihood, string>> = {
  very_low: 'next to never',
  low: 'can happen, mostly does not',
  medium: 'possible',
  high: 'to be expected in most places',
  very_high: 'as good as certain',
};
