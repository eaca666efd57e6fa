import { backgrounds } from './backgrounds';
import { calculators } from './calculators';
import type { CalculatorEntry } from './calculators/schema';
import { cases } from './cases';
import { conditions } from './conditions';
import { workUp } from './conditions/work-up';
import { contradictions } from './contradictions';
import type { ContradictionEntry } from './contradictions/schema';
import { findingEvidence } from './evidence';
import { accuracyEvidence } from './evidence/accuracy';
import { furtherAccuracy } from './evidence/accuracy-further';
import { findings } from './findings';
import { conditionHandouts } from './handouts/conditions';
import { forms } from './handouts/forms';
import { helpAtOnce } from './handouts/help-at-once';
import { investigationHandouts } from './handouts/investigations';
import { notProven } from './handouts/not-proven';
import type {
  ConditionHandout,
  FormEntry,
  HelpEntry,
  InvestigationHandout,
  NotProvenEntry,
  TopicHandout,
} from './handouts/schema';
import { topicHandouts } from './handouts/topics';
import { investigations } from './investigations';
import { knownIllnesses } from './known-illnesses';
import type { KnownIllnessEntry } from './known-illnesses/schema';
import { method } from './method';
import { barrierStatements } from './permeability/barrier';
import type { BarrierStatement, PermeabilityStudy, PermeabilitySubject, SupplementEntry } from './permeability/schema';
import { permeabilityStudies } from './permeability/studies';
import { permeabilitySubjects } from './permeability/subjects';
import { supplements } from './permeability/supplements';
import { firstTests, precedents } from './precedents';
import type { FirstTestEntry, PrecedentEntry } from './precedents/schema';
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
  /** Sheets for patients, and what they share. */
  readonly conditionHandouts: readonly ConditionHandout[];
  readonly investigationHandouts: readonly InvestigationHandout[];
  readonly topicHandouts: readonly TopicHandout[];
  readonly handoutForms: readonly FormEntry[];
  readonly helpAtOnce: readonly HelpEntry[];
  readonly notProven: readonly NotProvenEntry[];
  /** What is claimed of permeability, and what stands behind it. */
  readonly permeabilitySubjects: readonly PermeabilitySubject[];
  readonly permeabilityStudies: readonly PermeabilityStudy[];
  readonly supplements: readonly SupplementEntry[];
  readonly barrierStatements: readonly BarrierStatement[];
  readonly calculators: readonly CalculatorEntry[];
  /** Answers that cannot all be so. */
  readonly contradictions: readonly ContradictionEntry[];
  /** Diagnoses made before that turn the question around. */
  readonly knownIllnesses: readonly KnownIllnessEntry[];
  /** What published patients told, counted over the cases. */
  readonly precedents: readonly PrecedentEntry[];
  /** What was asked for first in them. */
  readonly firstTests: readonly FirstTestEntry[];
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
  conditionHandouts,
  investigationHandouts,
  topicHandouts,
  handoutForms: forms,
  helpAtOnce,
  notProven,
  permeabilitySubjects,
  permeabilityStudies,
  supplements,
  barrierStatements,
  calculators,
  contradictions,
  knownIllnesses,
  precedents,
  firstTests,
};
