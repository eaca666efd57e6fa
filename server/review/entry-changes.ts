import { isDeepStrictEqual } from 'node:util';
import { type EngineCondition, type KnowledgeBase, namesIn, type RankedCondition, waterfallOf } from '@/engine';
import type { EntryChange } from './schema';

/** One side of a comparison: a knowledge base, and what it made of the case. */
export interface Side {
  readonly base: KnowledgeBase;
  readonly ranked: RankedCondition | undefined;
}

/**
 * Why a condition stands elsewhere: every entry whose weight is not what it was, the most influential first. What they
 * add up to is the way of its log-odds from then to now. Cannot fail.
 */
export const conditionChanges = (id: string, then: Side, now: Side): readonly EntryChange[] => {
  const [was, is] = [then.base.conditions[id], now.base.conditions[id]];
  if (!was || !is) return [{ ...none, kind: 'condition', change: is ? 'added' : 'removed', id }];
  const changes = [
    ...(isDeepStrictEqual(was.definedBy, is.definedBy) && was.cannotMiss === is.cannotMiss
      ? []
      : [{ ...none, kind: 'condition', change: 'changed', id } as const]),
    ...priorChanges(was, is, then, now),
    ...withReplacements(stepChanges(was, is, then, now)),
  ];
  return [...changes].sort((a, b) => influence(b) - influence(a));
};

/** How far an entry moves the log-odds; what has no weight of its own comes after what has. */
export const influence = ({ before, after }: EntryChange): number => Math.abs((after ?? 0) - (before ?? 0));

const none = { id: null, on: null, before: null, after: null } as const;
const NOTHING = 1e-6;

const priorChanges = (was: EngineCondition, is: EngineCondition, then: Side, now: Side): readonly EntryChange[] => {
  const [before, after] = [
    was.priors.find((prior) => prior.id === then.ranked?.priorEvidence),
    is.priors.find((prior) => prior.id === now.ranked?.priorEvidence),
  ];
  if (before && after && before.logOdds === after.logOdds && before.standardError === after.standardError) return [];
  const kind = 'prior';
  if (before && after && before.id === after.id) {
    return [{ ...none, kind, change: 'changed', id: after.id, before: before.logOdds, after: after.logOdds }];
  }
  if (before && after) {
    // Another stratum fits, or another entry stands for the same: one move, named by what counts today.
    const change = was.priors.some(({ id }) => id === after.id) ? 'changed' : 'added';
    return [{ ...none, kind, change, id: after.id, before: before.logOdds, after: after.logOdds }];
  }
  if (after) return [{ ...none, kind, change: 'added', id: after.id }];
  return before ? [{ ...none, kind, change: 'removed', id: before.id }] : [];
};

const stepChanges = (was: EngineCondition, is: EngineCondition, then: Side, now: Side): readonly EntryChange[] => {
  const before = stepsOf(then);
  const after = stepsOf(now);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): EntryChange[] => {
    const [old, today] = [before.get(id), after.get(id)];
    const [from, to] = [old?.counted ?? 0, today?.counted ?? 0];
    const moved = Math.abs(to - from) >= NOTHING;
    if (id === null) {
      return moved ? [{ ...none, kind: 'unexplained', change: 'counts_differently', before: from, after: to }] : [];
    }
    if (!moved && !rangeChanged(was, is, id)) return [];
    const [oldEntry, entry] = [factorOf(was, id), factorOf(is, id)];
    const change = !oldEntry
      ? 'added'
      : !entry
        ? 'removed'
        : isDeepStrictEqual(oldEntry, entry)
          ? 'counts_differently'
          : 'changed';
    return [
      {
        kind: 'evidence',
        change,
        id,
        on: (today ?? old)?.on ?? null,
        before: old ? from : null,
        after: today ? to : null,
      },
    ];
  });
};

/** One entry that went and one that came, both on the same: one change. */
const withReplacements = (changes: readonly EntryChange[]): readonly EntryChange[] => {
  const gone = changes.filter(({ change, on }) => change === 'removed' && on !== null);
  const replaced = new Set<EntryChange>();
  const merged = changes.map((one): EntryChange => {
    const old = one.change === 'added' ? gone.find((other) => other.on === one.on && !replaced.has(other)) : undefined;
    if (!old) return one;
    replaced.add(old);
    return { ...one, change: 'replaced', before: old.before };
  });
  return merged.filter((one) => !replaced.has(one));
};

const stepsOf = ({ base, ranked }: Side) =>
  new Map(
    (ranked ? waterfallOf(base, ranked) : [])
      // The method of an early release lacks numbers that today's engine multiplies with.
      .filter(({ counted }) => Number.isFinite(counted))
      .map(({ evidence, on, counted }) => [evidence, { on, counted }]),
  );

const factorOf = (condition: EngineCondition, id: string) => condition.factors.find((factor) => factor.id === id);

/** The same point with other bounds is another entry too. */
const rangeChanged = (was: EngineCondition, is: EngineCondition, id: string): boolean => {
  const errorsOf = (condition: EngineCondition) =>
    factorOf(condition, id)?.levels.map(({ standardError, weight }) => standardError * weight);
  return !isDeepStrictEqual(errorsOf(was), errorsOf(is));
};

/** Entries by their kind and id, of which some may have been added, removed or changed. */
export const ruleChange = (id: string, then: KnowledgeBase, now: KnowledgeBase): readonly EntryChange[] => {
  const [was, is] = [ruleOf(then, id), ruleOf(now, id)];
  if (!was && !is) return [];
  if (!was || !is) return [{ ...none, kind: 'rule', change: is ? 'added' : 'removed', id }];
  if (!isDeepStrictEqual(was, is)) return [{ ...none, kind: 'rule', change: 'changed', id }];
  return findingChanges(namesIn(is.logic), then, now);
};

/** Findings that follow from other things today, among these and what they rest on. */
const findingChanges = (names: readonly string[], then: KnowledgeBase, now: KnowledgeBase): readonly EntryChange[] => {
  const seen = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const base of [then, now]) {
      const derived = base.findings[name]?.derivedFrom;
      if (derived) queue.push(...namesIn(derived));
    }
  }
  return [...seen].flatMap((id): EntryChange[] => {
    const [was, is] = [then.findings[id], now.findings[id]];
    if (isDeepStrictEqual([was?.derivedFrom, was?.implies], [is?.derivedFrom, is?.implies])) return [];
    return [{ ...none, kind: 'finding', change: !was ? 'added' : !is ? 'removed' : 'changed', id }];
  });
};

const ruleOf = (base: KnowledgeBase, id: string) =>
  [...base.alarms, ...base.recommendations].find((rule) => rule.id === id);

/** The first investigations of a condition, by the entry that asks for them. */
export const workUpChange = (id: string, then: KnowledgeBase, now: KnowledgeBase): readonly EntryChange[] => {
  const [was, is] = [workUpOf(then, id), workUpOf(now, id)];
  if (isDeepStrictEqual(was, is)) return [];
  return [{ ...none, kind: 'work_up', change: !was ? 'added' : !is ? 'removed' : 'changed', id }];
};

const workUpOf = (base: KnowledgeBase, id: string) =>
  Object.values(base.conditions)
    .flatMap(({ workUp }) => workUp)
    .find((entry) => entry.id === id);

/** Another burden, another spoiler: what an investigation asks for itself. */
export const investigationChange = (id: string, then: KnowledgeBase, now: KnowledgeBase): readonly EntryChange[] => {
  const [was, is] = [then.investigations[id], now.investigations[id]];
  if (isDeepStrictEqual(was, is)) return [];
  return [{ ...none, kind: 'investigation', change: !was ? 'added' : !is ? 'removed' : 'changed', id }];
};

/** Measurements of this investigation that are other ones, or others' weights, in any condition. */
export const measurementChanges = (on: string, then: KnowledgeBase, now: KnowledgeBase): readonly EntryChange[] => {
  const entriesOn = (base: KnowledgeBase) =>
    new Map(
      Object.values(base.conditions)
        .flatMap(({ factors }) => factors)
        .filter((factor) => factor.on === on)
        .map((factor) => [factor.id, factor]),
    );
  const [before, after] = [entriesOn(then), entriesOn(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): EntryChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ ...none, kind: 'evidence', change: !was ? 'added' : !is ? 'removed' : 'changed', id, on }];
  });
};
