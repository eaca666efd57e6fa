import { isDeepStrictEqual } from 'node:util';
import type { Consultation, KnowledgeBase, RankedCondition, Suggestion } from '@/engine';
import { conditionChanges, investigationChange, measurementChanges, ruleChange, workUpChange } from './entry-changes';
import type { ConditionChange, EntryChange, FlagChange, KnowledgeChanges, PlanChange } from './schema';
import { distance, hasMoved, standingsOf } from './standings';

/** What one release made of a case. */
export interface Thought {
  readonly base: KnowledgeBase;
  readonly consultation: Consultation;
}

/** The same of a release that may not have been kept: what is otherwise is seen all the same, but not because of what. */
interface EarlierThought {
  readonly base: KnowledgeBase | null;
  readonly consultation: Consultation;
}

/**
 * What is otherwise when the same answers are thought of with another release, and which entries it is because of. Pure:
 * both thoughts come in. Cannot fail.
 */
export const knowledgeChanges = (then: EarlierThought, now: Thought, entered: readonly string[]): KnowledgeChanges => {
  const places = placesOf(then.consultation, now.consultation);
  return {
    places,
    conditions: places
      .filter((one) => hasMoved(one.before, one.after))
      .map(
        (one): ConditionChange => ({
          ...one,
          because: then.base
            ? conditionChanges(
                one.condition,
                { base: then.base, ranked: rankedIn(then, one.condition) },
                { base: now.base, ranked: rankedIn(now, one.condition) },
              )
            : [],
        }),
      )
      .sort((a, b) => distance(b.before, b.after) - distance(a.before, a.after)),
    flags: flagChanges(then, now),
    plan: planChanges(then, now),
    throughout: throughout(then, now),
    unknownNow: entered.filter((id) => !(id in now.base.findings || id in now.base.investigations)),
  };
};

const rankedIn = ({ consultation }: EarlierThought, id: string): RankedCondition | undefined =>
  consultation.assessment.ranking.find(({ condition }) => condition === id);

const placesOf = (then: Consultation, now: Consultation): readonly Omit<ConditionChange, 'because'>[] => {
  const [before, after] = [standingsOf(then.assessment.ranking), standingsOf(now.assessment.ranking)];
  return [...new Set([...after.keys(), ...before.keys()])].map((condition) => ({
    condition,
    before: before.get(condition) ?? null,
    after: after.get(condition) ?? null,
  }));
};

const flagChanges = (then: EarlierThought, now: Thought): readonly FlagChange[] => {
  const flagsOf = ({ consultation }: EarlierThought) =>
    new Map(consultation.assessment.redFlags.map((flag) => [flag.rule, flag]));
  const [before, after] = [flagsOf(then), flagsOf(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((rule): FlagChange[] => {
    const [was, is] = [before.get(rule), after.get(rule)];
    const flag = is ?? was;
    if (!flag || (was?.state === is?.state && was?.urgency === is?.urgency)) return [];
    return [
      {
        rule,
        before: was?.state ?? null,
        after: is?.state ?? null,
        urgency: flag.urgency,
        because: then.base ? ruleChange(rule, then.base, now.base) : [],
      },
    ];
  });
};

const planChanges = (then: EarlierThought, now: Thought): readonly PlanChange[] => {
  const planOf = ({ consultation }: EarlierThought) =>
    new Map(consultation.advice.suggestions.map((suggestion) => [suggestion.investigation, suggestion]));
  const [before, after] = [planOf(then), planOf(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((investigation): PlanChange[] => {
    const [was, is] = [before.get(investigation), after.get(investigation)];
    if (was?.tier === is?.tier) return [];
    return [
      {
        investigation,
        before: was?.tier ?? null,
        after: is?.tier ?? null,
        because: then.base ? planReasons(investigation, was, is, then.base, now.base) : [],
      },
    ];
  });
};

/** Who asks for it on one side only, and why; then what is known of the investigation itself. */
const planReasons = (
  investigation: string,
  was: Suggestion | undefined,
  is: Suggestion | undefined,
  then: KnowledgeBase,
  now: KnowledgeBase,
): readonly EntryChange[] => {
  const asking = onOneSide(was?.rules, is?.rules).flatMap((id) => ruleChange(id, then, now));
  const first = onOneSide(was?.workUp, is?.workUp).flatMap((id) => workUpChange(id, then, now));
  return [
    ...asking,
    ...first,
    ...investigationChange(investigation, then, now),
    ...measurementChanges(investigation, then, now),
  ];
};

const onOneSide = (was: readonly string[] = [], is: readonly string[] = []): readonly string[] => [
  ...is.filter((id) => !was.includes(id)),
  ...was.filter((id) => !is.includes(id)),
];

const throughout = (then: EarlierThought, now: Thought): readonly EntryChange[] => {
  const whole = { id: null, on: null, before: null, after: null, change: 'changed' } as const;
  return [
    ...(then.consultation.assessment.engineVersion === now.consultation.assessment.engineVersion
      ? []
      : [{ ...whole, kind: 'engine' as const }]),
    ...(!then.base || isDeepStrictEqual(then.base.method, now.base.method)
      ? []
      : [{ ...whole, kind: 'method' as const }]),
  ];
};
