import type { Case } from './case';
import { expectedChangeOverall, mostMoved, openFactors } from './expected-change';
import type { Facts } from './facts';
import { passes } from './gate';
import type { KnowledgeBase } from './knowledge-base';
import { type LogOdds, probabilityOfLogOdds } from './probability';
import { priorFor } from './rank';
import { meets, missingOf } from './rules';
import { type ConditionId, type FindingId, presentations, type RuleId } from './vocabulary';
import type { Weighed } from './weigh';

/** A question worth asking, and why: what it could settle and what it could move. */
export interface SuggestedQuestion {
  readonly finding: FindingId;
  /** Expected change (see `expectedChange`) plus what settling its alarms is worth, over the effort of asking. */
  readonly worth: number;
  readonly alarms: readonly RuleId[];
  readonly conditions: readonly ConditionId[];
}

/** How many of the alarms that it could help to settle are named. */
const SHOWN_ALARMS = 3;

/**
 * At most so many of the questions not yet asked, the one that would change most for its effort first.
 *
 * One whose answer can change nothing is not among them; one answered "unknown" is not asked again. Cannot fail.
 */
export const nextQuestions = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  weighed: readonly Weighed[],
  atMost: number,
): readonly SuggestedQuestion[] => {
  const openOnes = new Map<string, boolean>();
  const isOpen = (on: string): boolean => {
    const known = openOnes.get(on);
    if (known !== undefined) return known;
    const finding = knowledge.findings[on];
    const open =
      finding?.asked === true &&
      !(on in patient.answers) &&
      !facts.values.has(on) &&
      passes(finding.askedOf, patient) !== false;
    openOnes.set(on, open);
    return open;
  };
  const alarms = openAlarms(knowledge, patient, facts, isOpen);
  const factors = openFactors(knowledge, weighed, isOpen);

  const { durationFinding } = knowledge.method;
  const duration = isOpen(durationFinding) ? durationWorth(patient, weighed) : null;
  const questions: { readonly finding: FindingId; readonly worth: number }[] = [];
  for (const on of new Set([...alarms.keys(), ...factors.movers.keys(), ...(duration ? [durationFinding] : [])])) {
    const finding = knowledge.findings[on];
    if (!finding) continue;
    const change = expectedChangeOverall(knowledge, factors, on);
    const prior = on === durationFinding ? (duration?.total ?? 0) : 0;
    const worth = (change + prior + (alarms.get(on)?.worth ?? 0)) / finding.effort;
    if (worth > 0) questions.push({ finding: on, worth });
  }
  const order = (id: FindingId): number => knowledge.findings[id]?.order ?? 0;
  return generalFirst(knowledge, facts, isOpen, questions)
    .sort((a, b) => b.worth - a.worth || order(a.finding) - order(b.finding))
    .slice(0, atMost)
    .map(({ finding, worth }) => ({
      finding,
      worth,
      alarms: alarms.get(finding)?.rules.slice(0, SHOWN_ALARMS) ?? [],
      conditions: finding === durationFinding && duration ? duration.most : mostMoved(knowledge, factors, finding),
    }));
};

interface Worthwhile {
  readonly finding: FindingId;
  readonly worth: number;
}

/**
 * What includes another finding that is still open gives way to it and lends it its worth: pain is asked about before
 * its kinds. What includes one that was denied is not asked at all.
 */
const generalFirst = (
  { findings }: KnowledgeBase,
  facts: Facts,
  isOpen: (on: string) => boolean,
  questions: readonly Worthwhile[],
): Worthwhile[] => {
  const worths = new Map<FindingId, number>();
  const lend = (finding: FindingId, worth: number, seen: readonly FindingId[]): void => {
    const included = findings[finding]?.implies ?? [];
    if (included.length === 0) {
      worths.set(finding, Math.max(worth, worths.get(finding) ?? 0));
      return;
    }
    if (included.some((other) => facts.values.get(other) === false)) return;
    const general = included.filter((other) => isOpen(other) && !seen.includes(other));
    if (general.length === 0) worths.set(finding, Math.max(worth, worths.get(finding) ?? 0));
    for (const other of general) lend(other, worth, [...seen, finding]);
  };
  for (const { finding, worth } of questions) lend(finding, worth, []);
  return [...worths].map(([finding, worth]) => ({ finding, worth }));
};

/**
 * What the duration is worth beyond its own ratios, since it chooses between the acute and the chronic pre-test
 * probability: half the distance between the two, over all conditions, as if each were equally likely. `null` where it
 * makes no difference.
 */
const durationWorth = (
  patient: Case,
  weighed: readonly Weighed[],
): { readonly total: number; readonly most: readonly ConditionId[] } | null => {
  const changes = weighed.map(({ condition, fit }) => {
    const [acute = 0, chronic = 0] = presentations.map((presentation) => {
      const prior = priorFor(condition, patient, { taken: presentation });
      return prior ? probabilityOfLogOdds((prior.logOdds + fit) as LogOdds) : 0;
    });
    return { id: condition.id, change: Math.abs(acute - chronic) / 2 };
  });
  const total = changes.reduce((sum, { change }) => sum + change, 0);
  if (total === 0) return null;
  return {
    total,
    most: changes
      .sort((a, b) => b.change - a.change)
      .map(({ id }) => id)
      .slice(0, 3),
  };
};

/** For each open finding: the alarms it could help to settle, and what that is worth. */
const openAlarms = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  isOpen: (on: string) => boolean,
): ReadonlyMap<FindingId, { readonly worth: number; readonly rules: readonly RuleId[] }> => {
  const open = new Map<FindingId, { worth: number; rules: RuleId[] }>();
  for (const alarm of knowledge.alarms) {
    if (passes(alarm.gate, patient) === false || meets(knowledge, alarm, facts) !== null) continue;
    const missing = missingOf(knowledge, alarm, facts);
    for (const name of missing) {
      if (!isOpen(name)) continue;
      const entry = open.get(name) ?? { worth: 0, rules: [] };
      // Shared among what is missing: the last open item of an alarm is worth more than one of five.
      entry.worth += knowledge.method.alarmWeight[alarm.strength] / missing.length;
      entry.rules.push(alarm.id);
      open.set(name, entry);
    }
  }
  return open;
};
