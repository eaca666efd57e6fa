import type { Case } from './case';
import { expectedChangeOverall, mostMoved, openFactors } from './expected-change';
import type { Facts } from './facts';
import { passes } from './gate';
import type { EngineInvestigation, KnowledgeBase, Recommendation } from './knowledge-base';
import { holds } from './logic';
import { byExplanation } from './rank';
import { reasoningOf } from './reasoning';
import { meets } from './rules';
import { type ConditionId, type EvidenceId, type InvestigationId, type RuleId, urgencies } from './vocabulary';
import type { Weighed } from './weigh';

/** Why an investigation stands where it does. The tiers are shown in this order. */
export const suggestionTiers = ['guideline', 'decides', 'permeability', 'avoid'] as const;
export type SuggestionTier = (typeof suggestionTiers)[number];

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
 * What to order: first what a rule asks for, by urgency; then what is expected to decide most for its burden; then
 * permeability measurements, whatever their worth; last what not to order. An investigation with a result is not
 * suggested again. Cannot fail.
 */
export const suggest = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  weighed: readonly Weighed[],
): readonly Suggestion[] => {
  const rules = rulesThatHold(knowledge, patient, facts);
  const factors = openFactors(knowledge, weighed, (on) => on in knowledge.investigations && !(on in patient.results));
  const alarms = askedByAlarms(knowledge, patient, facts);
  const workUp = workUpOfLeaders(knowledge, facts, weighed);
  const ordered: { readonly suggestion: Suggestion; readonly urgency: number; readonly place: number }[] = [];
  for (const investigation of Object.values(knowledge.investigations)) {
    const { id } = investigation;
    if (id in patient.results) continue;
    const first = workUp.get(id) ?? [];
    const inFavour: Asking[] = [...(alarms.get(id) ?? [])];
    const against: Recommendation[] = [];
    for (const rule of rules.get(id) ?? []) (rule.direction === 'avoid' ? against : inFavour).push(rule);
    const moved = factors.get(id) ?? [];
    const change = expectedChangeOverall(knowledge, moved);
    const tier = tierOf(investigation, inFavour.length + first.length, against.length, change);
    if (!tier) continue;
    const because = tier === 'avoid' ? against : inFavour;
    ordered.push({
      urgency: tier === 'guideline' ? urgencyOf(inFavour, first.length > 0) : 0,
      place: first[0]?.place ?? Number.POSITIVE_INFINITY,
      suggestion: {
        investigation: id,
        tier,
        rules: because.map((rule) => rule.id),
        workUp: tier === 'avoid' ? [] : first.map((one) => one.id),
        expectedChange: change,
        burden: investigation.burden,
        conditions: mostMoved(knowledge, moved),
        spoiled: spoilersThat(true, investigation, facts),
        after: investigation.after.filter((earlier) => !(earlier in patient.results)),
      },
    });
  }
  return ordered
    .sort(
      (
        { suggestion: a, urgency: urgencyOfA, place: placeOfA },
        { suggestion: b, urgency: urgencyOfB, place: placeOfB },
      ) =>
        suggestionTiers.indexOf(a.tier) - suggestionTiers.indexOf(b.tier) ||
        urgencyOfA - urgencyOfB ||
        (placeOfA === placeOfB ? 0 : placeOfA - placeOfB) ||
        b.expectedChange / b.burden - a.expectedChange / a.burden ||
        (a.investigation < b.investigation ? -1 : 1),
    )
    .map(({ suggestion }) => suggestion)
    .filter(
      ({ tier }, place, all) => tier !== 'decides' || place - all.findIndex((other) => other.tier === tier) < DECIDING,
    );
};

/** How many of those that no rule asks for are worth naming. */
const DECIDING = 12;

/** Whatever asks for an investigation: a recommendation, or a red flag while it fires. */
type Asking = Pick<Recommendation, 'id' | 'urgency'>;

const askedByAlarms = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
): ReadonlyMap<InvestigationId, readonly Asking[]> => {
  const asked = new Map<InvestigationId, Asking[]>();
  for (const alarm of knowledge.alarms) {
    if (alarm.investigations.length === 0) continue;
    if (passes(alarm.gate, patient) !== true || meets(knowledge, alarm, facts) !== true) continue;
    for (const id of alarm.investigations) asked.set(id, [...(asked.get(id) ?? []), alarm]);
  }
  return asked;
};

/** How many of the conditions that explain best have their first investigations named. */
const LEADERS = 3;

/** What guidelines ask for first for the leading conditions; `place` counts on from the first condition's first. */
const workUpOfLeaders = (
  knowledge: KnowledgeBase,
  facts: Facts,
  weighed: readonly Weighed[],
): ReadonlyMap<InvestigationId, readonly { readonly id: EvidenceId; readonly place: number }[]> => {
  const wanted = new Map<InvestigationId, { readonly id: EvidenceId; readonly place: number }[]>();
  // Before anything has been said no condition leads.
  if (!weighed.some(({ steps }) => steps.length > 0)) return wanted;
  const leaders = [...weighed].sort(byExplanation(knowledge)).slice(0, LEADERS);
  for (const [rank, { condition }] of leaders.entries()) {
    const open = condition.workUp.filter(({ when }) => when === null || holds(when, facts.lookup) === true);
    for (const [place, { id, investigation }] of open.entries()) {
      // The first of each leader before the second of any.
      const own = { id, place: place * LEADERS + rank };
      wanted.set(
        investigation,
        [...(wanted.get(investigation) ?? []), own].sort((a, b) => a.place - b.place),
      );
    }
  }
  return wanted;
};

/** The most pressing of those that ask; what is asked for because a condition leads is wanted soon. */
const urgencyOf = (asking: readonly Asking[], leads: boolean): number =>
  Math.min(...asking.map(({ urgency }) => urgencies.indexOf(urgency)), ...(leads ? [urgencies.indexOf('soon')] : []));

/** By investigation, since each is asked for by few of them. */
const rulesThatHold = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
): ReadonlyMap<InvestigationId, readonly Recommendation[]> => {
  const hold = new Map<InvestigationId, Recommendation[]>();
  for (const rule of knowledge.recommendations) {
    if (passes(rule.gate, patient) !== true || meets(knowledge, rule, facts) !== true) continue;
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
