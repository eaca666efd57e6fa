import { type Reader, readerOf } from './compiled-logic';
import type { EngineFinding, Gate, KnowledgeBase } from './knowledge-base';
import { type Logic, type LogicValue, namesIn } from './logic';
import { missingIn, type RuleProgram, readAt, ruleProgramOf, stepsIn, ternariesOf } from './rule-program';
import type { FindingId } from './vocabulary';

/** Any rule: its condition and whom it is for. */
interface Ruled {
  readonly gate: Gate;
  readonly logic: Logic;
}

/** What of the conditions in a knowledge base is worked out once, so that an answer costs only what it touches. */
export interface RuleIndex {
  /** Whatever has a value has a number: findings, investigations, and what else a condition mentions. */
  readonly slots: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly program: RuleProgram;
  /** By place of the rule: the first with the very same condition. What one entry says of several investigations shares its. */
  readonly firstAlike: readonly number[];
  /** The value of each rule while nothing that it rests on is known. */
  readonly untouched: readonly LogicValue[];
  /** Of alarms and criteria, the only ones that anybody asks about: the numbers of the names that would help to settle it then, each once. */
  readonly missing: readonly (readonly number[])[];
  /** Of alarms: how many things would have to be found for it to hold then. */
  readonly steps: readonly number[];
  /** Where each kind begins; alarms stand first. */
  readonly from: Readonly<Record<'criteria' | 'recommendations' | 'statements' | 'elsewhere', number>>;
  /** By place of the alarm: the numbers of the findings in it that make it possible by themselves. */
  readonly signs: readonly (readonly number[])[];
  /** By place of the alarm: the numbers of all names in it but for sex and setting, in reading order. */
  readonly looksFor: readonly (readonly number[])[];
  /** By place of the alarm: the numbers of those that it does not want to be absent. */
  readonly wants: readonly (readonly number[])[];
  /** By name: the places of the contradictions that mention it. */
  readonly contradictionsNaming: ReadonlyMap<string, readonly number[]>;
  /** By number of the name: the places of the rules whose value rests on it, by way of derived findings too. */
  readonly rulesNaming: readonly (readonly number[] | undefined)[];
  /** Findings that follow from others, each behind those that it follows from. */
  readonly derived: readonly DerivedFinding[];
  /** By number of the name: the places of those that rest on it; and of those that say something when nothing is known. */
  readonly derivedNaming: readonly (readonly number[] | undefined)[];
  readonly alwaysDerived: readonly number[];
}

interface DerivedFinding {
  readonly id: FindingId;
  readonly slot: number;
  readonly read: Reader;
}

/** Cannot fail. */
export const ruleIndexOf = (knowledge: KnowledgeBase): RuleIndex => {
  const ruled: readonly Ruled[] = [
    ...knowledge.alarms,
    ...knowledge.criteria,
    ...knowledge.recommendations,
    ...knowledge.statements,
    ...knowledge.elsewhere,
  ];
  const derived = inOrder(knowledge);
  const names = [
    ...new Set([
      ...Object.keys(knowledge.findings),
      ...Object.keys(knowledge.investigations),
      ...[...ruled.map(({ logic }) => logic), ...derived.map(({ derivedFrom }) => derivedFrom)].flatMap(namesIn),
      ...Object.values(knowledge.conditions).flatMap(({ definedBy }) => (definedBy ? namesIn(definedBy) : [])),
      ...Object.values(knowledge.findings).flatMap(({ needlessWhen }) => (needlessWhen ? namesIn(needlessWhen) : [])),
      ...Object.values(knowledge.findings).flatMap(({ basicWhen }) => (basicWhen ? namesIn(basicWhen) : [])),
      ...(knowledge.within ?? []).flatMap(({ logic }) => namesIn(logic)),
    ]),
  ];
  const slots = new Map(names.map((name, slot) => [name, slot]));
  // Every name that a condition mentions has one.
  const slotOf = (name: string): number => slots.get(name) as number;
  const nothing = names.map(() => null);
  const program = ruleProgramOf(
    ruled.map(({ logic }) => logic),
    slotOf,
  );
  const unknown = ternariesOf(nothing);
  const bySlot = (logics: readonly Logic[]): readonly (readonly number[] | undefined)[] => {
    const places = placesOf(logics.map((logic) => namesBehind(knowledge, logic)));
    return names.map((name) => places.get(name));
  };
  const read = derived.map(({ id, derivedFrom }) => ({ id, slot: slotOf(id), read: readerOf(derivedFrom, slotOf) }));
  return {
    slots,
    names,
    program,
    firstAlike: firstAlikeOf(ruled.map(({ logic }) => logic)),
    untouched: ruled.map((_, place) => readAt(program, place, nothing, unknown)),
    missing: [...knowledge.alarms, ...knowledge.criteria].map((_, place) =>
      eachOnce(missingIn(program, place, nothing, unknown)),
    ),
    steps: knowledge.alarms.map((_, place) => stepsIn(program, place, nothing, unknown)),
    from: beginningsOf(knowledge),
    signs: knowledge.alarms.map(({ logic }) =>
      namesIn(logic)
        .filter((name) => raisesSuspicion(knowledge.findings[name]))
        .map(slotOf),
    ),
    looksFor: knowledge.alarms.map(({ logic }) =>
      namesIn(logic)
        .filter((name) => name !== 'sex' && name !== 'setting')
        .map(slotOf),
    ),
    wants: knowledge.alarms.map(({ logic }) => namesIn(withoutDenials(logic)).map(slotOf)),
    contradictionsNaming: placesOf(knowledge.contradictions.map(({ logic }) => namesIn(logic))),
    rulesNaming: bySlot(ruled.map(({ logic }) => logic)),
    derived: read,
    derivedNaming: bySlot(derived.map(({ derivedFrom }) => derivedFrom)),
    alwaysDerived: read.flatMap((one, place) => (one.read(nothing) === null ? [] : [place])),
  };
};

const firstAlikeOf = (logics: readonly Logic[]): readonly number[] => {
  const first = new Map<Logic, number>();
  logics.forEach((logic, place) => {
    if (!first.has(logic)) first.set(logic, place);
  });
  return logics.map((logic) => first.get(logic) as number);
};

/** What it wants to be there: a part that is to be absent says nothing. */
const withoutDenials = (logic: Logic): Logic => {
  if (logic.op === 'not') return { op: 'literal', value: true };
  if (logic.op === 'and' || logic.op === 'or' || logic.op === 'count')
    return { ...logic, parts: logic.parts.map(withoutDenials) };
  return logic;
};

const raisesSuspicion = (finding: EngineFinding | undefined): boolean =>
  finding !== undefined && !(finding.raisesNoSuspicion ?? finding.complaint);

const beginningsOf = ({ alarms, criteria, recommendations, statements }: KnowledgeBase): RuleIndex['from'] => {
  const [first, second] = [alarms.length, alarms.length + criteria.length];
  const third = second + recommendations.length;
  return { criteria: first, recommendations: second, statements: third, elsewhere: third + statements.length };
};

/** The same numbers, each where it stands first. */
export const eachOnce = (slots: readonly number[]): readonly number[] => {
  const found: number[] = [];
  for (const slot of slots) if (!found.includes(slot)) found.push(slot);
  return found;
};

type Derived = EngineFinding & { readonly derivedFrom: Logic };

/** A definition that leads back to itself stands where it is met first; what it leads back to is then read as it was said. */
const inOrder = ({ findings }: KnowledgeBase): readonly Derived[] => {
  const order = new Map<FindingId, Derived>();
  const seen = new Set<FindingId>();
  const visit = (finding: EngineFinding | undefined): void => {
    if (!finding?.derivedFrom || seen.has(finding.id)) return;
    seen.add(finding.id);
    for (const name of namesIn(finding.derivedFrom)) visit(findings[name]);
    order.set(finding.id, { ...finding, derivedFrom: finding.derivedFrom });
  };
  for (const finding of Object.values(findings)) visit(finding);
  return [...order.values()];
};

const placesOf = (lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, list] of lists.entries()) {
    for (const name of list) {
      const own = places.get(name);
      if (own) own.push(place);
      else places.set(name, [place]);
    }
  }
  return places;
};

/** The names in a condition and, where one is derived, those behind it. */
export const namesBehind = (knowledge: KnowledgeBase, logic: Logic): readonly string[] => {
  const names = new Set<string>();
  const visit = (part: Logic): void => {
    for (const name of namesIn(part)) {
      if (names.has(name)) continue;
      names.add(name);
      const derivedFrom = knowledge.findings[name]?.derivedFrom;
      if (derivedFrom) visit(derivedFrom);
    }
  };
  visit(logic);
  return [...names];
};
