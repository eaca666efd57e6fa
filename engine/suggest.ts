import type { Case } from './case';
import { expectedChangeOverall, mostMoved, movablesOf } from './expected-change';
import type { Facts } from './facts';
import { passes } from './gate';
import type { EngineInvestigation, KnowledgeBase, Recommendation } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { holds } from './logic';
import { type LogOdds, probabilityOfLogOdds } from './probability';
import { byExplanation } from './rank';
import { rankedFor, reasoningOf } from './reasoning';
import { readingsOf } from './rules';
import { sixDecimals } from './six-decimals';
import { type Asking, inTiers, NOT_PRESSING, type Ordered, type SuggestionTier, type Wish } from './suggestion-order';
import { type ConditionId, type EvidenceId, type InvestigationId, type RuleId, urgencies } from './vocabulary';
import type { Weighed } from './weigh';

export interface Suggestion {
  readonly investigation: InvestigationId;
  readonly tier: SuggestionTier;
  /** The rules and red flags that ask for it, or the rules that speak against it. */
  readonly rules: readonly RuleId[];
  /** Of the leading conditions: the entries by which a guideline asks for it first. */
  readonly workUp: readonly EvidenceId[];
  /** Mean absolute change of probability over the conditions, 0 and up; see `expectedChange`. */
  readonly expectedChange: number;
  readonly burden: number;
  readonly conditions: readonly ConditionId[];
  /** What spoils a result now; what only may, `mayBeSpoiled` tells. */
  readonly spoiled: readonly string[];
  /** Not yet done, and better done first. */
  readonly after: readonly InvestigationId[];
}

/**
 * What to order: first what a rule or a leading condition asks for, what is pressing by its urgency, the rest by what asks for it and
 * by how often it was asked for first in patients alike; then, up to eight in all, what else was; then what is expected to decide most
 * for its burden; then permeability measurements, whatever their worth; last what not to order. With `outside`, nothing is ranked, and
 * only what one of these rules asks for, or what was asked for in patients alike, is left. An investigation with a result, or all of whose
 * figures are known, is not suggested again, and one with rays or like an endoscopy never merely because it would decide, unless a simpler one is still
 * to come before it. Cannot fail.
 */
export const suggest = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  weighed: readonly Weighed[],
  outside: ReadonlySet<RuleId> | null,
): readonly Suggestion[] => {
  const rules = rulesThatHold(knowledge, patient, facts);
  const movables = movablesOf(knowledge, weighed);
  const { slots } = indexOf(knowledge).logic;
  const alarms = askedByAlarms(knowledge, patient, facts);
  const workUp = workUpOfLeaders(knowledge, patient, facts, weighed);
  const ordered: Ordered[] = [];
  for (const investigation of Object.values(knowledge.investigations)) {
    const { id } = investigation;
    const open = shareStillOpen(investigation, patient, facts);
    if (open === 0) continue;
    const first = workUp.get(id) ?? [];
    const inFavour: Asking[] = [...(alarms.get(id) ?? [])];
    const against: Recommendation[] = [];
    for (const rule of rules.get(id) ?? []) (rule.direction === 'avoid' ? against : inFavour).push(rule);
    const slot = slots.get(id) ?? -1;
    const change = expectedChangeOverall(knowledge, movables, slot);
    const tier = tierOf(investigation, inFavour.length + first.length, against.length, change);
    const idle = !tier || (tier === 'decides' && investigation.needsReason === true && isNext(investigation, patient));
    const because = tier === 'avoid' ? against : inFavour;
    ordered.push({
      investigation,
      tier: idle ? null : tier,
      pressing: tier === 'guideline' ? pressingOf(inFavour) : 0,
      asked: tier === 'guideline' ? open * worthOfAsking(knowledge, inFavour, first) : 0,
      because,
      workUp: tier === 'avoid' ? [] : first,
      slot,
      change,
    });
  }
  return inTiers(knowledge, facts, ordered, outside).map(({ investigation, tier, because, workUp, slot, change }) => ({
    investigation: investigation.id,
    tier,
    rules: because.map((rule) => rule.id),
    workUp: workUp.map((one) => one.id),
    expectedChange: sixDecimals(change),
    burden: investigation.burden,
    conditions: mostMoved(knowledge, movables, slot),
    spoiled: spoilersThat(true, investigation, facts),
    after: investigation.after.filter((earlier) => !(earlier in patient.results)),
  }));
};

/**
 * How much of an investigation is still to be learned, from 0 (its result is there, was told in words, or all of its figures
 * are known) to 1; where some of its figures are known, the share of the others. Cannot fail.
 */
const shareStillOpen = ({ id, figures }: EngineInvestigation, { results }: Case, { values }: Facts): number => {
  if (id in results || values.has(id)) return 0;
  if (!figures) return 1;
  return figures.filter((figure) => typeof values.get(figure) !== 'number').length / figures.length;
};

/** Whether nothing is left to be learned of an investigation; false where the knowledge has none of that name. Cannot fail. */
export const isDone = (knowledge: KnowledgeBase, patient: Case, facts: Facts, id: InvestigationId): boolean => {
  const investigation = knowledge.investigations[id];
  return investigation !== undefined && shareStillOpen(investigation, patient, facts) === 0;
};

/** Nothing that is better done before it is still open. */
const isNext = ({ after }: EngineInvestigation, { results }: Case): boolean =>
  after.every((earlier) => earlier in results);

const askedByAlarms = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
): ReadonlyMap<InvestigationId, readonly Asking[]> => {
  const asked = new Map<InvestigationId, Asking[]>();
  const { values } = readingsOf(knowledge, facts);
  for (const [at, alarm] of knowledge.alarms.entries()) {
    if (values[at] !== true || passes(alarm.gate, patient) !== true) continue;
    for (const [place, investigation] of alarm.investigations.entries()) {
      const asking = { id: alarm.id, urgency: alarm.urgency, place };
      asked.set(investigation, [...(asked.get(investigation) ?? []), asking]);
    }
  }
  return asked;
};

/** What guidelines ask for first for the conditions that explain best. */
const workUpOfLeaders = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  weighed: readonly Weighed[],
): ReadonlyMap<InvestigationId, readonly Wish[]> => {
  const wanted = new Map<InvestigationId, readonly Wish[]>();
  // Before anything has been said no condition leads.
  if (!weighed.some(({ steps }) => steps.length > 0)) return wanted;
  const { likelyEnough, leaders: places, ofOneReason } = knowledge.method.asking;
  // Nothing of the gut is told: what the patient is ranked for has its work-up, however rare it is, and nothing else has.
  const forOneReason = ofOneReason === true && rankedFor(knowledge, patient, facts).length > 0;
  const leaders = weighed
    .filter(({ logOdds }) => forOneReason || probabilityOfLogOdds(logOdds as LogOdds) >= likelyEnough)
    .sort(byExplanation)
    .slice(0, forOneReason ? 1 : places.length);
  for (const [rank, { condition }] of leaders.entries()) {
    const open = condition.workUp.filter(({ when }) => when === null || holds(when, facts.lookup) === true);
    for (const [place, { id, investigation }] of open.entries()) {
      wanted.set(investigation, [...(wanted.get(investigation) ?? []), { id, rank, place }]);
    }
  }
  return wanted;
};

/** What cannot wait for tomorrow stands first, in its order; the rest is told apart by what it is worth. */
const pressingOf = (asking: readonly Asking[]): number =>
  Math.min(NOT_PRESSING, ...asking.map(({ urgency }) => urgencies.indexOf(urgency)));

/**
 * How strongly an investigation is asked for, 0 and up: each rule, red flag or leading condition by its own weight and by
 * the place it gives to the investigation; the strongest in full, each further one by a share of the one before it, as
 * with findings of one overlap group. So what two complaints and a leading condition agree on comes first, and no single
 * list can fill the first places.
 */
const worthOfAsking = ({ method }: KnowledgeBase, rules: readonly Asking[], wishes: readonly Wish[]): number => {
  const { urgency: weights, leaders, placeShare, reasonShare } = method.asking;
  const worths = [
    ...rules.map(({ urgency, place }) => weights[urgency] * placeShare ** place),
    ...wishes.map(({ rank, place }) => (leaders[rank] ?? 0) * placeShare ** place),
  ];
  return worths.sort((a, b) => b - a).reduce((sum, worth, reason) => sum + worth * reasonShare ** reason, 0);
};

/** By investigation, since each is asked for by few of them. */
const rulesThatHold = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
): ReadonlyMap<InvestigationId, readonly Recommendation[]> => {
  const hold = new Map<InvestigationId, Recommendation[]>();
  const { values } = readingsOf(knowledge, facts);
  const { from } = indexOf(knowledge).logic;
  for (const [place, rule] of knowledge.recommendations.entries()) {
    if (values[from.recommendations + place] !== true || passes(rule.gate, patient) !== true) continue;
    const mine = hold.get(rule.investigation);
    if (mine) mine.push(rule);
    else hold.set(rule.investigation, [rule]);
  }
  return hold;
};

const tierOf = (
  investigation: EngineInvestigation,
  inFavour: number,
  against: number,
  change: number,
): SuggestionTier | null => {
  if (investigation.role === 'not_recommended') return against > 0 ? 'avoid' : null;
  if (against > 0) return 'avoid';
  if (investigation.role === 'permeability') return inFavour > 0 || change > 0 ? 'permeability' : null;
  if (inFavour > 0) return 'guideline';
  return change > 0 ? 'decides' : null;
};

/** What may spoil a result of an investigation, since nobody has asked about it yet. Cannot fail. */
export const mayBeSpoiled = (knowledge: KnowledgeBase, patient: Case, id: InvestigationId): readonly string[] => {
  const investigation = knowledge.investigations[id];
  return investigation ? spoilersThat(null, investigation, reasoningOf(knowledge, patient).facts) : [];
};

const spoilersThat = (hold: true | null, { spoiledBy }: EngineInvestigation, facts: Facts): readonly string[] =>
  spoiledBy.flatMap(({ id, when }) => (holds(when, facts.lookup) === hold ? [id] : []));
