import type { ConditionId, FindingId, InvestigationId, RuleId } from './vocabulary';

/** What is asked for first in patients alike, fitted over published patients: hundredths of a share, in the order of `investigations`. */
export interface FirstTests {
  readonly investigations: readonly InvestigationId[];
  /** Whatever is present. */
  readonly always: readonly number[];
  /** What the presence of a finding adds. */
  readonly of: Readonly<Record<FindingId, readonly number[]>>;
  /**
   * By investigation, what would have done instead where it was asked for first, in hundredths of those times; what is not named, never.
   * Releases before 2026.11.17 do not say it.
   */
  readonly insteadOf?: Readonly<Record<InvestigationId, Readonly<Record<InvestigationId, number>>>>;
  /** By rule or red flag, what it adds while it asks for an investigation. Releases before 2026.11.18 do not say it. */
  readonly askedBy?: Readonly<Record<RuleId, Readonly<Record<InvestigationId, number>>>>;
}

/** What was told of published patients: counts over case reports, each of a patient with one condition, and what follows from them. */
export interface Precedents {
  /** How many of them there are, by condition. */
  readonly patients: Readonly<Record<ConditionId, number>>;
  /** By finding and condition, how many of them told it; a condition that is not named has none. */
  readonly told: Readonly<Record<FindingId, Readonly<Record<ConditionId, number>>>>;
  /** Releases before 2026.11.15 have none: there the counts themselves are counted. */
  readonly weights?: PrecedentWeights;
}

/** What the presence of a finding adds to the order “explains best”, fitted so that what published patients had comes first. */
export interface PrecedentWeights {
  readonly conditions: readonly ConditionId[];
  /** By finding, in log-odds, in the order of `conditions`. */
  readonly of: Readonly<Record<FindingId, readonly number[]>>;
}
