import {
  type Case,
  factsOf,
  holds,
  type InvestigationResult,
  type KnowledgeBase,
  type Logic,
  namesIn,
  passes,
  type Suggestion,
} from '@/engine';

/** Results of one investigation: some of its outcomes, or its values from one to another, where a bound is `null` when open. */
export type Results =
  | { readonly kind: 'outcomes'; readonly outcomes: readonly string[] }
  | { readonly kind: 'values'; readonly from: Bound | null; readonly to: Bound | null; readonly unit: string };

interface Bound {
  readonly value: number;
  /** Whether it belongs to them itself. */
  readonly included: boolean;
}

/** A result that is still to come, by which a rule that is silent now would ask for an investigation. */
export interface Call {
  readonly on: string;
  readonly results: Results;
  readonly rule: string;
}

export interface CalledFor {
  readonly calls: readonly Call[];
  /** Of the rules that ask for it now, those that go on asking whichever other result comes. */
  readonly otherwise: readonly string[];
}

const nothingCalls: CalledFor = { calls: [], otherwise: [] };

/**
 * Which results of what is better done first call for an investigation, each result by itself: tried out on the case, one
 * value in and between the limits that the rules name. Nothing where no single result decides it. Cannot fail.
 */
export const calledFor = (knowledge: KnowledgeBase, patient: Case, suggestion: Suggestion): CalledFor => {
  const { investigation, after, rules } = suggestion;
  // Red flags first: of what one result calls for, theirs is said.
  const all = [
    ...knowledge.alarms.filter(({ investigations }) => investigations.includes(investigation)),
    ...knowledge.recommendations.filter((rule) => rule.investigation === investigation && rule.direction !== 'avoid'),
  ];
  const silent = all.filter(({ id, gate }) => !rules.includes(id) && passes(gate, patient) === true);
  const calls: Call[] = [];
  let otherwise = all.filter(({ id }) => rules.includes(id));
  for (const on of after) {
    for (const { id, logic } of silent) {
      const trials = namesIn(logic).includes(on) ? trialsOf(knowledge, on, logic) : [];
      const tried = trials.map((trial) => {
        const { lookup } = factsOf(knowledge, { ...patient, results: { ...patient.results, [on]: trial.result } });
        return { trial, lookup, called: holds(logic, lookup) === true };
      });
      const others = tried.filter(({ called }) => !called);
      if (others.length === 0 || others.length === tried.length) continue;
      for (const results of joined(tried)) {
        const said = calls.some((call) => call.on === on && isSame(call.results, results));
        if (!said) calls.push({ on, results, rule: id });
      }
      otherwise = otherwise.filter((rule) => others.every(({ lookup }) => holds(rule.logic, lookup) === true));
    }
  }
  return calls.length === 0 ? nothingCalls : { calls, otherwise: otherwise.map(({ id }) => id) };
};

const isSame = (one: Results, other: Results): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One result that stands for all that are like it as far as a rule can tell. */
interface Trial {
  readonly result: InvestigationResult;
  readonly results: Results;
}

const trialsOf = (knowledge: KnowledgeBase, on: string, logic: Logic): readonly Trial[] => {
  const { unit, outcomes } = knowledge.investigations[on] ?? { unit: null, outcomes: [] };
  if (unit === null)
    return outcomes.map((outcome) => ({
      result: { kind: 'outcome', outcome },
      results: { kind: 'outcomes', outcomes: [outcome] },
    }));
  const limits = [...new Set(limitsOf(logic, on))].sort((a, b) => a - b);
  const trial = (value: number, from: Bound | null, to: Bound | null): Trial => ({
    result: { kind: 'quantity', value, unit },
    results: { kind: 'values', from, to, unit },
  });
  return limits.flatMap((limit, place) => {
    const [before, next] = [limits[place - 1], limits[place + 1]];
    const out = { value: limit, included: false };
    const at = { value: limit, included: true };
    return [
      ...(before === undefined ? [trial(limit / 2, null, out)] : []),
      trial(limit, at, at),
      trial(
        next === undefined ? limit * 2 : (limit + next) / 2,
        out,
        next === undefined ? null : { value: next, included: false },
      ),
    ];
  });
};

/** The numbers above nought that a rule holds a result against. */
const limitsOf = (logic: Logic, on: string): readonly number[] => {
  switch (logic.op) {
    case 'name':
    case 'literal':
      return [];
    case 'compare': {
      const [name, limit] = logic.left.op === 'name' ? [logic.left, logic.right] : [logic.right, logic.left];
      const named = name.op === 'name' && name.name === on && limit.op === 'literal';
      return named && typeof limit.value === 'number' && limit.value > 0 ? [limit.value] : [];
    }
    case 'not':
    case 'stated':
    case 'in':
      return limitsOf(logic.part, on);
    case 'if':
      return [logic.test, logic.yes, logic.no].flatMap((part) => limitsOf(part, on));
    default:
      return logic.parts.flatMap((part) => limitsOf(part, on));
  }
};

/** Outcomes that call as one; values that lie side by side as one stretch. */
const joined = (tried: readonly { readonly trial: Trial; readonly called: boolean }[]): readonly Results[] => {
  const found: Results[] = [];
  let beside = false;
  for (const { trial, called } of tried) {
    const { results } = trial;
    const last = found.at(-1);
    if (called && results.kind === 'outcomes' && last?.kind === 'outcomes')
      found[found.length - 1] = { ...last, outcomes: [...last.outcomes, ...results.outcomes] };
    else if (called && beside && results.kind === 'values' && last?.kind === 'values')
      found[found.length - 1] = { ...last, to: results.to };
    else if (called) found.push(results);
    beside = called;
  }
  return found;
};
