import type { Facts } from './facts';
import { askedFirst, askedFirstBy, worthOfPlace } from './first-tests';
import { inTurn, type Worth } from './instead';
import type { EngineInvestigation, KnowledgeBase, Recommendation } from './knowledge-base';
import { type EvidenceId, type InvestigationId, type RuleId, urgencies } from './vocabulary';

/** Why an investigation stands where it does. The tiers are shown in this order. */
export const suggestionTiers = ['guideline', 'usual', 'decides', 'permeability', 'avoid'] as const;
export type SuggestionTier = (typeof suggestionTiers)[number];

/** Whatever asks for an investigation: a recommendation, or a red flag while it fires. */
export type Asking = Pick<Recommendation, 'id' | 'urgency' | 'place'>;

/** A leading condition's wish: its rank among the leaders, and the place in its list. */
export interface Wish {
  readonly id: EvidenceId;
  readonly rank: number;
  readonly place: number;
}

/** An investigation with what decides its place; it is not suggested where nothing speaks for it but that it is usual, or not even that. */
export interface Ordered {
  readonly investigation: EngineInvestigation;
  readonly slot: number;
  readonly tier: SuggestionTier | null;
  readonly pressing: number;
  readonly asked: number;
  readonly change: number;
  readonly because: readonly Asking[];
  readonly workUp: readonly Wish[];
}

export interface Placed extends Ordered {
  readonly tier: SuggestionTier;
}

/**
 * All that is to be suggested, in order. With `outside`, only what one of these rules asks for, or what was usual in patients alike. Cannot fail.
 */
export const inTiers = (
  knowledge: KnowledgeBase,
  facts: Facts,
  all: readonly Ordered[],
  outside: ReadonlySet<RuleId> | null,
): readonly Placed[] => {
  const shares = askedFirst(knowledge, facts);
  const ordered = behindTheirEquals(knowledge, all);
  const asked = ordered
    .flatMap(inTier('guideline'))
    .filter(({ because }) => !outside || because.some(({ id }) => outside.has(id)))
    .sort(inOrder);
  const guideline = shares ? withUsualFirst(knowledge, asked, shares) : asked;
  const usual = shares ? usualBeside(knowledge, ordered, guideline, shares) : [];
  const named = new Set(usual.map(({ investigation }) => investigation));
  const of = (tier: SuggestionTier): readonly Placed[] =>
    outside
      ? []
      : ordered
          .filter(({ investigation }) => !named.has(investigation))
          .flatMap(inTier(tier))
          .sort(inOrder);
  return [...guideline, ...usual, ...of('decides').slice(0, DECIDING), ...of('permeability'), ...of('avoid')];
};

const inTier =
  (tier: SuggestionTier) =>
  (one: Ordered): readonly Placed[] =>
    one.tier === tier ? [{ ...one, tier }] : [];

/**
 * What is an emergency keeps its place, and the first of what cannot wait; the rest goes by what its place is worth, how usual it is and who
 * asks for it, less what others before it answer as well.
 */
const withUsualFirst = (
  knowledge: KnowledgeBase,
  asked: readonly Placed[],
  shares: ReadonlyMap<InvestigationId, number>,
): readonly Placed[] => {
  const { pressingInFront = asked.length } = knowledge.method.asking.usual ?? {};
  const front: Placed[] = [];
  const rest: Worth<Placed>[] = [];
  for (const [place, one] of asked.entries()) {
    if (one.pressing === EMERGENCY || (one.pressing < NOT_PRESSING && place < pressingInFront)) front.push(one);
    else {
      const { id } = one.investigation;
      const share = (shares.get(id) ?? 0) + askedFirstBy(knowledge, id, one.because);
      rest.push({ one, id, worth: (worthOfPlace(knowledge, place) ?? 0) + share });
    }
  }
  return [...front, ...inTurn(knowledge, idsOf(front), rest)];
};

const idsOf = (placed: readonly Placed[]): readonly InvestigationId[] =>
  placed.map(({ investigation }) => investigation.id);

/**
 * What nobody asks for here but was asked for first in patients alike, as far as there is room; nothing that answers the same
 * question, and what has rays or is like an endoscopy only beside what cannot wait.
 */
const usualBeside = (
  knowledge: KnowledgeBase,
  ordered: readonly Ordered[],
  guideline: readonly Placed[],
  shares: ReadonlyMap<InvestigationId, number>,
): readonly Placed[] => {
  const { usual } = knowledge.method.asking;
  if (!usual) return [];
  const heavyToo = usual.heavyWhilePressing === true && guideline.some(({ pressing }) => pressing < NOT_PRESSING);
  const answered = new Set(guideline.flatMap(({ investigation }) => investigation.sameQuestion ?? []));
  const candidates = ordered
    .filter(
      ({ tier, investigation: { id, role, needsReason, sameQuestion } }) =>
        (tier === null || tier === 'decides') &&
        role !== 'permeability' &&
        role !== 'not_recommended' &&
        !(sameQuestion && answered.has(sameQuestion)) &&
        (heavyToo || !needsReason) &&
        (shares.get(id) ?? 0) >= usual.from,
    )
    .map((one) => ({ one, id: one.investigation.id, worth: shares.get(one.investigation.id) ?? 0 }));
  return inTurn(knowledge, idsOf(guideline), candidates)
    .slice(0, Math.max(0, usual.upTo - guideline.length))
    .map((one) => ({ ...one, tier: 'usual' }));
};

const inOrder = (a: Placed, b: Placed): number =>
  a.pressing - b.pressing ||
  b.asked - a.asked ||
  b.change / b.investigation.burden - a.change / a.investigation.burden ||
  (a.investigation.id < b.investigation.id ? -1 : 1);

/** Of those that answer one question, all but the one that is asked for most lose their haste and most of their worth. */
const behindTheirEquals = (knowledge: KnowledgeBase, ordered: readonly Ordered[]): readonly Ordered[] => {
  const leading = new Map<string, Ordered>();
  const groupOf = ({ tier, investigation }: Ordered): string | null =>
    tier === 'guideline' ? (investigation.sameQuestion ?? null) : null;
  for (const one of ordered) {
    const group = groupOf(one);
    if (group === null) continue;
    const first = leading.get(group);
    if (!first || one.pressing < first.pressing || (one.pressing === first.pressing && one.asked > first.asked))
      leading.set(group, one);
  }
  return ordered.map((one) => {
    const group = groupOf(one);
    if (group === null || leading.get(group) === one) return one;
    return { ...one, pressing: NOT_PRESSING, asked: one.asked * knowledge.method.asking.sameQuestionShare };
  });
};

const EMERGENCY = urgencies.indexOf('emergency');

/** From here on the scale of urgencies nothing is pressing. */
export const NOT_PRESSING = urgencies.indexOf('urgent');

/** How many of those that no rule asks for are worth naming. */
const DECIDING = 12;
