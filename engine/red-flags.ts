import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { Alarm, KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { missingAt, readingsOf } from './rules';
import { and, type Ternary } from './ternary';
import { type AlarmStrength, alarmStrengths, type RuleId, type Urgency, urgencies } from './vocabulary';

/**
 * A red flag that calls for action, or may. Rules, not odds: nothing in the ranking can hide one.
 *
 * `fires`: its condition is met. `possible`: it cannot be told yet, something it looks for is present that is more than a
 * common complaint.
 */
export interface RedFlag {
  readonly rule: RuleId;
  readonly state: 'fires' | 'possible';
  readonly urgency: Urgency;
  readonly strength: AlarmStrength;
  /** What was found that the rule looks for. */
  readonly because: readonly string[];
  /** What would settle it, while it is only possible. */
  readonly missing: readonly string[];
  /** Stronger ones that fire for the same reason: while one of them stands, this one calls for nothing of its own. */
  readonly givesWayTo?: readonly RuleId[];
}

/** All red flags that fire or may, the most pressing first. A patient whose age or sex is unknown is let through. */
export const redFlags = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly RedFlag[] => {
  const raised: RedFlag[] = [];
  const stronger = new Map<RuleId, readonly RuleId[]>();
  const orders = new Map<RuleId, number>();
  const { touched, values } = readingsOf(knowledge, facts);
  const { signs, looksFor, names } = indexOf(knowledge).logic;
  for (let place = 0; place < knowledge.alarms.length; place += 1) {
    const value = values[place] as Ternary;
    // What rests on nothing that is known is not suspected either.
    if (value === false || (value === null && touched[place] !== 1)) continue;
    const alarm = knowledge.alarms[place] as Alarm;
    const gate = passes(alarm.gate, patient);
    if (gate === false) continue;
    const met = and([gate, value]);
    // Belly pain alone does not make a ruptured vessel possible; a pulsating mass does.
    if (met === null && !signs[place]?.some((slot) => facts.known[slot] === true)) continue;
    if (alarm.givesWayTo) stronger.set(alarm.id, alarm.givesWayTo);
    const { urgency, strength } = alarm;
    const order = (met === true ? 0 : STATE) + alarmStrengths.indexOf(strength) * STRENGTH + urgencies.indexOf(urgency);
    orders.set(alarm.id, order);
    raised.push({
      rule: alarm.id,
      state: met === true ? 'fires' : 'possible',
      urgency,
      strength,
      because: (looksFor[place] ?? []).filter((slot) => speaks(facts, slot)).map((slot) => names[slot] as string),
      missing:
        met === true
          ? []
          : [
              ...missingAt(knowledge, facts, place).map((slot) => names[slot] as string),
              ...(gate === null ? ['age-years'] : []),
            ],
    });
  }
  const firing = new Set(raised.filter(({ state }) => state === 'fires').map(({ rule }) => rule));
  const withStronger = raised.map((flag) => {
    const givesWayTo = stronger.get(flag.rule)?.filter((rule) => firing.has(rule)) ?? [];
    return givesWayTo.length > 0 ? { ...flag, givesWayTo } : flag;
  });
  return withStronger.sort(
    (a, b) => (orders.get(a.rule) ?? 0) - (orders.get(b.rule) ?? 0) || (a.rule < b.rule ? -1 : 1),
  );
};

/** What fires before what may, then by strength, then by urgency. */
const STRENGTH = 100;
const STATE = 10_000;

const speaks = ({ known }: Facts, slot: number): boolean => known[slot] !== null && known[slot] !== false;
