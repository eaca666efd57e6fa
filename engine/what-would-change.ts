import type { Case } from './case';
import { type Facts, factsOf } from './facts';
import { flatMovers, LEVEL_WIDTH } from './flat-movers';
import type { KnowledgeBase, Level, Reading } from './knowledge-base';
import { indexOf, type SettledBeside } from './knowledge-index';
import { type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import { priorFor } from './rank';
import { type Reasoning, reasoningOf, scopeOf, staysInSubject } from './reasoning';
import type { ConditionId, EvidenceId, FindingId, InvestigationId, Presentation } from './vocabulary';
import { factorAt, type LogOddsWith, logOddsOfOne, logOddsWith, silenceAbout, type Weighed } from './weigh';
import { type Seen, withReading } from './with-reading';

/** What one reading of something open would do to a condition. */
export interface Move {
  readonly on: FindingId | InvestigationId;
  readonly evidence: EvidenceId;
  readonly reading: Reading;
  /** Where the condition would stand, with everything else that the answer settles. */
  readonly probability: Probability;
}

/** How many more are worked out in full than are named: what else an answer settles may bring one forward. */
const FURTHER = 1;

/** The few open answers or results that would move a condition farthest, one for each; farthest first. Cannot fail. */
export const whatWouldChange = (
  knowledge: KnowledgeBase,
  patient: Case,
  condition: ConditionId,
  atMost = 3,
): readonly Move[] => {
  const reasoning = reasoningOf(knowledge, patient);
  const own = reasoning.weighed.find((one) => one.condition.id === condition);
  if (!own) return [];
  const withOne = logOddsWith(knowledge, own);
  return roughlyFarthest(reasoning, own, withOne, atMost + FURTHER)
    .flatMap(({ factor, level }) => {
      const to = logOddsAfter(reasoning, own, withOne, { factor, level });
      return to === null ? [] : [{ factor, level, to, distance: Math.abs(to - own.logOdds) }];
    })
    .sort((a, b) => b.distance - a.distance)
    .slice(0, atMost)
    .map(({ factor, level, to }) => moveOf(own, { factor, level }, to));
};

/** A factor of a condition and one of its levels, by their places. */
interface Reached {
  readonly factor: number;
  readonly level: number;
}

interface Candidate extends Reached {
  readonly distance: number;
}

const roughlyFarthest = (
  reasoning: Reasoning,
  own: Weighed,
  withOne: LogOddsWith,
  atMost: number,
): readonly Candidate[] => {
  const { knowledge, facts } = reasoning;
  const { settlesMore, neverAsked } = indexOf(knowledge);
  const { slots, factorsOf, from } = flatMovers(knowledge);
  const beside = roughlyBeside(reasoning, own, withOne);
  const farthest: Candidate[] = [];
  const flat = factorsOf[own.place] as Int32Array;
  for (let factor = 0; factor < flat.length; factor += 1) {
    const at = flat[factor] as number;
    const slot = slots[at] as number;
    if (facts.known[slot] !== null || neverAsked[slot] === 1) continue;
    const levels = ((from[at + 1] as number) - (from[at] as number)) / LEVEL_WIDTH;
    const more = settlesMore[slot];
    let best = { factor, level: 0, distance: 0 };
    for (let level = 0; level < levels; level += 1) {
      const further = more ? beside({ factor, level }, more) : 0;
      const distance = Math.abs(withOne(factor, level) - own.logOdds + further);
      if (distance > best.distance) best = { factor, level, distance };
    }
    if (best.distance > 0) insert(farthest, best, atMost);
  }
  return farthest;
};

/** Puts one in its place among the farthest so far, of which no more than `atMost` are kept: sorting all costs more. */
const insert = (farthest: Candidate[], one: Candidate, atMost: number): void => {
  let place = farthest.length;
  while (place > 0 && (farthest[place - 1] as Candidate).distance < one.distance) place -= 1;
  if (place >= atMost) return;
  farthest.splice(place, 0, one);
  if (farthest.length > atMost) farthest.pop();
};

/** What each result of an investigation would do to one condition. Cannot fail. */
export const movesOf = (
  knowledge: KnowledgeBase,
  patient: Case,
  investigation: InvestigationId,
  condition: ConditionId,
): readonly Move[] => {
  const reasoning = reasoningOf(knowledge, patient);
  const own = reasoning.weighed.find((one) => one.condition.id === condition);
  const factor = own && indexOf(knowledge).factorOn[own.place]?.get(investigation);
  if (!own || factor === undefined) return [];
  const withOne = logOddsWith(knowledge, own);
  return factorAt(own.condition, factor).levels.flatMap((_, level) => {
    const to = logOddsAfter(reasoning, own, withOne, { factor, level });
    return to === null ? [] : [moveOf(own, { factor, level }, to)];
  });
};

/**
 * Roughly how far an answer would move a condition beside its own ratio: by what it includes, by the silence that it ends,
 * and by the other pre-test probability where it tells acute from chronic. Good enough to choose which are worked out in full.
 */
const roughlyBeside = ({ knowledge, patient, facts }: Reasoning, own: Weighed, withOne: LogOddsWith) => {
  const { factorOn, logic } = indexOf(knowledge);
  const places = factorOn[own.place];
  const { factorsOf, slots, present } = flatMovers(knowledge);
  const flat = factorsOf[own.place] as Int32Array;
  const { durationFinding, chronicFromDays } = knowledge.method;
  const durationSlot = logic.slots.get(durationFinding);
  const other = facts.taken === 'acute' ? 'chronic' : 'acute';
  const toOther =
    (priorFor(own.condition, patient, { taken: other })?.logOdds ?? own.prior.logOdds) - own.prior.logOdds;
  const toPriorOf = (taken: Presentation): number => (taken === other ? toOther : 0);
  return ({ factor, level }: Reached, { included, acute }: SettledBeside): number => {
    const at = flat[factor] as number;
    const slot = slots[at] as number;
    if (slot === durationSlot) {
      const { reading } = factorAt(own.condition, factor).levels[level] as Level;
      if (reading.kind === 'interval') return toPriorOf((reading.from ?? 0) >= chronicFromDays ? 'chronic' : 'acute');
    }
    const ended = facts.unsaid.some((one) => one.slot === slot) ? -silenceAbout(knowledge, at) : 0;
    if ((included.length === 0 && !acute) || present[at] !== level) return ended;
    let sum = ended;
    sum += acute && facts.presentation === null ? toPriorOf('acute') : 0;
    for (const name of included) {
      if (facts.values.get(name) === true) continue;
      const implied = places?.get(name);
      const there = implied === undefined ? -1 : (present[flat[implied] as number] as number);
      if (implied !== undefined && there >= 0) sum += withOne(implied, there) - own.logOdds;
    }
    return sum;
  };
};

/**
 * The log-odds of one condition in the case with one more reading: with what that implies and what follows from it, the
 * kind of presentation and the charges. `null` where the case would leave the scope. Cannot fail.
 */
const logOddsAfter = (
  reasoning: Reasoning,
  own: Weighed,
  withOne: LogOddsWith,
  { factor, level }: Reached,
): number | null => {
  const { knowledge, patient } = reasoning;
  const { on, levels } = factorAt(own.condition, factor);
  const { settlesMore, logic } = indexOf(knowledge);
  if (!settlesMore[logic.slots.get(on) as number] && staysInSubject(knowledge, patient, reasoning.facts))
    return withOne(factor, level);
  const then = supposed(reasoning, { on, reading: (levels[level] as Level).reading });
  if (scopeOf(knowledge, then.patient, then.facts) !== 'inside') return null;
  const prior = priorFor(own.condition, then.patient, then.facts);
  return prior ? logOddsOfOne(knowledge, own.place, prior, then.facts) : null;
};

interface Supposed {
  readonly patient: Case;
  readonly facts: Facts;
}

const suppositions = new WeakMap<Reasoning, Map<string, Supposed>>();

/** The case with one more reading. Kept, since the same few move several conditions. */
const supposed = (reasoning: Reasoning, seen: Seen): Supposed => {
  const kept = suppositions.get(reasoning) ?? new Map<string, Supposed>();
  suppositions.set(reasoning, kept);
  const key = `${seen.on} ${nameOf(seen.reading)}`;
  const known = kept.get(key);
  if (known) return known;
  const patient = withReading(reasoning.knowledge, reasoning.patient, seen);
  const made = { patient, facts: factsOf(reasoning.knowledge, patient) };
  kept.set(key, made);
  return made;
};

const nameOf = (reading: Reading): string => {
  if (reading.kind === 'state') return reading.state;
  return reading.kind === 'options' ? reading.options.join() : `${reading.from} to ${reading.to}`;
};

const moveOf = (own: Weighed, { factor, level }: Reached, to: number): Move => {
  const { on, id, levels } = factorAt(own.condition, factor);
  return {
    on,
    evidence: id,
    reading: (levels[level] as Level).reading,
    probability: probabilityOfLogOdds(to as LogOdds),
  };
};
