import { backgrounds } from './backgrounds';
import { calculators } from './calculators';
import type { CalculatorEntry } from './calculators/schema';
import { cases } from './cases';
import { conditions } from './conditions';
import { workUp } from './conditions/work-up';
import { findingEvidence } from './evidence';
import { accuracyEvidence } from './evidence/accuracy';
import { furtherAccuracy } from './evidence/accuracy-further';
import { findings } from './findings';
import { investigations } from './investigations';
import { method } from './method';
import { priors } from './priors';
import { rules } from './rules';
import type {
  AccuracyEntry,
  BackgroundEntry,
  CaseEntry,
  ConditionEntry,
  FindingEntry,
  FindingEvidenceEntry,
  InvestigationEntry,
  MethodEntry,
  PriorEntry,
  RuleEntry,
  SourceEntry,
  WorkUpEntry,
} from './schema';
import { sources } from './sources';

/** Everything the authors wrote, unchecked. */
export interface Entries {
  readonly findings: readonly FindingEntry[];
  readonly conditions: readonly ConditionEntry[];
  readonly workUp: readonly WorkUpEntry[];
  readonly priors: readonly PriorEntry[];
  readonly findingEvidence: readonly FindingEvidenceEntry[];
  readonly accuracy: readonly AccuracyEntry[];
  /** Shown, not weighed. */
  readonly furtherAccuracy: readonly AccuracyEntry[];
  readonly investigations: readonly InvestigationEntry[];
  readonly rules: readonly RuleEntry[];
  readonly backgrounds: readonly BackgroundEntry[];
  readonly method: readonly MethodEntry[];
  readonly sources: readonly SourceEntry[];
  readonly cases: readonly CaseEntry[];
  readonly calculators: readonly CalculatorEntry[];
}

export const entries: Entries = {
  findings,
  conditions,
  workUp,
  priors,
  findingEvidence,
  accuracy: accuracyEvidence,
  furtherAccuracy,
  investigations,
  rules,
  backgrounds,
  method,
  sources,
  cases,
  calculators,
};
