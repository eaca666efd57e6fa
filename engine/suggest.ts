import type { Case } from './case';
import { expectedChangeOverall, mostMoved, openFactors } from './expected-change';
import type { Facts } from './facts';
import { passes } from './gate';
import type { EngineInvestigation, KnowledgeBase, Recommendation } from './knowledge-base';
import { holds } from './logic';
import { meets } from './rules';
import { type ConditionId, type InvestigationId, type RuleId, urgencies } from './vocabulary';
import type { Weighed } from './weigh';

/** Why an investigation stands where it does. The tiers are shown in this order. */
export const suggestionTiers = ['guideline', 'decides', 'permeability', 'avoid'] as const;
export type SuggestionTier = (typeof suggestionTiers)[number];

export interface Suggestion {
  readonly investigation: InvestigationId;
  readonly tier: SuggestionTier;
  /** The rules that ask for it, or speak against it. */
  readonly rules: readonly RuleId[];
  /** Mean absolute change of probability over the conditions, 0 and up; see `expectedChange`. */
  readonly expectedChange: number;
  readonly burden: number;
  readonly conditions: readonly ConditionId[];
  /** What spoils a result now (`true`) or may (`null`: not known yet). */
  readonly spoiled: readonly { readonly id: string; readonly now: true | null }[];
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
  const ordered: { readonly suggestion: Suggestion; readonly urgency: number }[] = [];
  for (const investigation of Object.values(knowledge.investigations)) {
    const { id } = investigation;
    if (id in patient.results) continue;
    const inFavour: Recommendation[] = [];
    const against: Recommendation[] = [];
    for (const rule of rules.get(id) ?? []) (rule.direction === 'avoid' ? against : inFavour).push(rule);
    const moved = factors.get(id) ?? [];
    const change = expectedChangeOverall(knowledge, moved);
    const tier = tierOf(investigation, inFavour, against, change);
    if (!tier) continue;
    const because = tier === 'avoid' ? against : inFavour;
    ordered.push({
      urgency: tier === 'guideline' ? Math.min(...because.map((rule) => urgencies.indexOf(rule.urgency))) : 0,
      suggestion: {
        investigation: id,
        tier,
        rules: because.map((rule) => rule.id),
        expectedChange: change,
        burden: investigation.burden,
        conditions: mostMoved(knowledge, moved),
        spoiled: spoiledNow(investigation, facts),
        after: investigation.after.filter((earlier) => !(earlier in patient.results)),
      },
    });
  }
  return ordered
    .sort(
      ({ suggestion: a, urgency: urgencyOfA }, { suggestion: b, urgency: urgencyOfB }) =>
        suggestionTiers.indexOf(a.tier) - suggestionTiers.indexOf(b.tier) ||
        urgencyOfA - urgencyOfB ||
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
  inFavour: readonly Recommendation[],
  against: readonly Recommendation[],
  change: number,
): SuggestionTier | null => {
  if (investigation.role === 'not_recommended') return against.length > 0 ? 'avoid' : null;
  if (against.length > 0) return 'avoid';
  if (investigation.role === 'permeability') return inFavour.length > 0 || change > 0 ? 'permeability' : null;
  if (inFavour.length > 0) return 'guideline';
  return change > 0 ? 'decides' : null;
};

const spoiledNow = (investigation: EngineInvestigation, facts: Facts): Suggestion['spoiled'] =>
  investigation.spoiledBy.flatMap(({ id, when }) => {
    const now = holds(when, facts.lookup);
    return now === false ? [] : [{ id, now }];
  });
