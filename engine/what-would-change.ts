import type { Case } from './case';
import { type Facts, factsOf, reads } from './facts';
import type { Factor, KnowledgeBase, Level, Reading } from './knowledge-base';
import { indexOf, type SettledBeside } from './knowledge-index';
import { type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import { priorFor } from './rank';
import { type Reasoning, reasoningOf, scopeOf, staysInSubject } from './reasoning';
import type { ConditionId, EvidenceId, FindingId, InvestigationId, Presentation } from './vocabulary';
import { countedRatio, levelAt, logOddsWith, UNSAID, type Weighed, weighOne } from './weigh';
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
  const { facts, weighed } = reasoning;
  const own = weighed.find((one) => one.condition.id === condition);
  if (!own) return [];
  const { settlesMore } = indexOf(knowledge);
  const beside = roughlyBeside(reasoning, own);
  const farthest: { factor: Factor; level: Level; distance: number }[] = [];
  for (const factor of own.condition.factors) {
    if (facts.values.has(factor.on) || knowledge.findings[factor.on]?.asked === false) continue;
    const more = settlesMore.get(factor.on);
    let best: (typeof farthest)[number] | undefined;
    for (const level of factor.levels) {
      const further = more ? beside(factor.on, more, level.reading) : 0;
      const distance = Math.abs(logOddsWith(knowledge, own, factor, level) - own.logOdds + further);
      if (distance > (best?.distance ?? 0)) best = { factor, level, distance };
    }
    if (best) insert(farthest, best, atMost + FURTHER);
  }
  return farthest
    .flatMap(({ factor, level }) => {
      const to = logOddsAfter(reasoning, own, factor, level);
      return to === null ? [] : [{ factor, level, to, distance: Math.abs(to - own.logOdds) }];
    })
    .sort((a, b) => b.distance - a.distance)
    .slice(0, atMost)
    .map(({ factor, level, to }) => moveOf(factor, level, to));
};

/** Puts one in its place among the farthest so far, of which no more than `atMost` are kept: sorting all costs more. */
const insert = <One extends { readonly distance: number }>(farthest: One[], one: One, atMost: number): void => {
  let place = farthest.length;
  while (place > 0 && (farthest[place - 1] as One).distance < one.distance) place -= 1;
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
  const { conditions, moverOf } = indexOf(knowledge);
  return (moverOf.get(investigation)?.factors ?? []).flatMap((place) => {
    const factor = conditions[place.condition]?.factors[place.factor];
    if (!own || !factor || conditions[place.condition] !== own.condition) return [];
    return factor.levels.flatMap((level) => {
      const to = logOddsAfter(reasoning, own, factor, level);
      return to === null ? [] : [moveOf(factor, level, to)];
    });
  });
};

/**
 * Roughly how far an answer would move a condition beside its own ratio: by what it includes, by the silence that it ends,
 * and by the other pre-test probability where it tells acute from chronic. Good enough to choose which are worked out in full.
 */
const roughlyBeside = ({ knowledge, patient, facts }: Reasoning, own: Weighed) => {
  const { damping } = knowledge.method;
  const { conditions, factorOn } = indexOf(knowledge);
  const places = factorOn[conditions.indexOf(own.condition)];
  const { durationFinding, chronicFromDays } = knowledge.method;
  const other = facts.taken === 'acute' ? 'chronic' : 'acute';
  const toOther =
    (priorFor(own.condition, patient, { taken: other })?.logOdds ?? own.prior.logOdds) - own.prior.logOdds;
  const toPriorOf = (taken: Presentation): number => (taken === other ? toOther : 0);
  return (on: string, { included, acute }: SettledBeside, reading: Reading): number => {
    if (on === durationFinding && reading.kind === 'interval')
      return toPriorOf((reading.from ?? 0) >= chronicFromDays ? 'chronic' : 'acute');
    const place = places?.get(on) ?? -1;
    const silent = own.condition.factors[place]?.unsaid !== undefined && facts.unsaid.some(({ id }) => id === on);
    const ended = silent ? -damping * countedRatio(levelAt(own.condition, place, UNSAID)) : 0;
    if ((included.length === 0 && !acute) || !reads(reading, true)) return ended;
    let sum = ended;
    sum += acute && facts.presentation === null ? toPriorOf('acute') : 0;
    for (const name of included) {
      if (facts.values.get(name) === true) continue;
      const factor = own.condition.factors[places?.get(name) ?? -1];
      const level = factor?.levels.find((one) => reads(one.reading, true));
      if (factor && level) sum += logOddsWith(knowledge, own, factor, level) - own.logOdds;
    }
    return sum;
  };
};

/**
 * The log-odds of one condition in the case with one more reading: with what that implies and what follows from it, the
 * kind of presentation and the charges. `null` where the case would leave the scope. Cannot fail.
 */
const logOddsAfter = (reasoning: Reasoning, own: Weighed, factor: Factor, level: Level): number | null => {
  const { knowledge, patient } = reasoning;
  const { conditions, settlesMore } = indexOf(knowledge);
  if (!settlesMore.has(factor.on) && staysInSubject(knowledge, patient, reasoning.facts))
    return logOddsWith(knowledge, own, factor, level);
  const then = supposed(reasoning, { on: factor.on, reading: level.reading });
  if (scopeOf(knowledge, then.patient, then.facts) !== 'inside') return null;
  const prior = priorFor(own.condition, then.patient, then.facts);
  return prior ? weighOne(knowledge, conditions.indexOf(own.condition), prior, then.facts).logOdds : null;
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

const moveOf = (factor: Factor, level: Level, to: number): Move => ({
  on: factor.on,
  evidence: factor.id,
  reading: level.reading,
  probability: probabilityOfLogOdds(to as LogOdds),
});
