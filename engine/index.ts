/** The public face of the engine. It imports nothing from outside this folder. */
export { type Advice, type Consultation, consult, questionsFor, suggestFor } from './advise';
export { type Assessment, assess, engineVersion } from './assess';
export { type Calculation, calculate, type Given, type RuleOutcome } from './calculate';
export type { Answer, Case, InvestigationResult } from './case';
export { type CriterionReading, type OpenCriterion, openCriteria } from './criteria';
export {
  type Concentration,
  type DualSugar,
  type DualSugarInput,
  dualSugar,
  type HowMeasured,
  type Missing,
  milligramsPerLitre,
  type Pair,
  ratioOfRecoveries,
  type SugarUnit,
  sugarUnits,
  type Urine,
  type WhyNot,
  whyNotComparable,
} from './dual-sugar';
export { exp } from './exponential';
export { factsOf } from './facts';
export { outcomeOfFigures } from './figures';
export { fingerprintOf, fingerprintOfText } from './fingerprint';
export { whyAskedFirst, worthOfPlace } from './first-tests';
export { passes } from './gate';
export { canonical, inOrder } from './in-order';
export type {
  Alarm,
  Criterion,
  EngineCondition,
  EngineFinding,
  EngineInvestigation,
  Factor,
  Gate,
  KnowledgeBase,
  Level,
  Method,
  Prior,
  Reading,
  Recommendation,
  Statement,
  Within,
} from './knowledge-base';
export type { FirstTests, Precedents } from './learnt';
export {
  type Comparison,
  evaluate,
  holds,
  type Logic,
  type LogicValue,
  type Lookup,
  missingFor,
  namesIn,
} from './logic';
export type { SuggestedQuestion } from './next-question';
export type { Notice } from './notices';
export { type Precedent, precedentsOf } from './precedents';
export {
  type Estimate,
  type LikelihoodRatio,
  type LogOdds,
  likelihoodRatio,
  logOddsOf,
  type Odds,
  oddsOf,
  type Probability,
  probability,
  probabilityOf,
  probabilityOfLogOdds,
  updateOdds,
} from './probability';
export { multipleOfLimit, type OwnUnit, type ReportedValue, valueInOwnUnit } from './quantity';
export type { RankedCondition } from './rank';
export type { Scope } from './reasoning';
export type { RedFlag } from './red-flags';
export { repeatedIn } from './repeated';
export { fail, ok, type Result } from './result';
export type { StatementReading } from './statements';
export { isDone, mayBeSpoiled, type Suggestion } from './suggest';
export { type SuggestionTier, suggestionTiers } from './suggestion-order';
export { and, not, or, type Ternary } from './ternary';
export * from './vocabulary';
export { type WaterfallStep, waterfallOf } from './waterfall';
export { factorAt, levelAt, type Step } from './weigh';
export { type Move, movesOf, whatWouldChange } from './what-would-change';
export { withReading } from './with-reading';
