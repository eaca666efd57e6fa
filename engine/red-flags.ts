import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { Alarm, KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import type { RuleIndex } from './rule-index';
import { missingAt, readingsOf } from './rules';
import type { Ternary } from './ternary';
import type { AlarmStrength, RuleId, Urgency } from './vocabulary';

/**
 * A red flag that calls for action, or may. Rules, not odds: nothing in the ranking can hide one.
 *
 * `fires`: its condition is met. `possible`: it cannot be told yet, something it looks for is present that raises suspicion by
 * itself (not a common complaint).
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
  const raised: Raised[] = [];
  const firing = new Set<RuleId>();
  const { touched, values } = readingsOf(knowledge, facts);
  const { alarmOrders, logic } = indexOf(knowledge);
  for (let place = 0; place < knowledge.alarms.length; place += 1) {
    const value = values[place] as Ternary;
    // What rests on nothing that is known is not suspected either.
    if (value === false || (value === null && touched[place] !== 1)) continue;
    const alarm = knowledge.alarms[place] as Alarm;
    const gate = passes(alarm.gate, patient);
    if (gate === false) continue;
    const fires = gate === true && value === true;
    // Belly pain alone does not make a ruptured vessel possible; a pulsating mass does.
    if (!fires && !logic.signs[place]?.some((slot) => facts.known[slot] === true)) continue;
    if (fires) firing.add(alarm.id);
    const missing = fires ? [] : namesAt(knowledge, missingAt(knowledge, facts, place));
    if (!fires && gate === null) missing.push('age-years');
    raised.push({
      alarm,
      order: (fires ? 0 : BEHIND_ALL_THAT_FIRE) + (alarmOrders[place] as number),
      because: becauseOf(logic, facts, place),
      missing,
      fires,
    });
  }
  return raised
    .sort((a, b) => a.order - b.order || (a.alarm.id < b.alarm.id ? -1 : 1))
    .map(({ alarm: { id, urgency, strength, givesWayTo }, fires, because, missing }): RedFlag => {
      const state = fires ? 'fires' : 'possible';
      const flag = { rule: id, state, urgency, strength, because, missing } as const;
      const stronger = givesWayTo?.filter((rule) => firing.has(rule)) ?? [];
      return stronger.length > 0 ? { ...flag, givesWayTo: stronger } : flag;
    });
};

interface Raised {
  readonly alarm: Alarm;
  readonly order: number;
  readonly because: readonly string[];
  readonly missing: readonly string[];
  readonly fires: boolean;
}

/** More than any order there is. */
const BEHIND_ALL_THAT_FIRE = 10_000;

const namesAt = (knowledge: KnowledgeBase, slots: readonly number[]): string[] => {
  const { names } = indexOf(knowledge).logic;
  return slots.map((slot) => names[slot] as string);
};

const becauseOf = ({ looksFor, names }: RuleIndex, { known }: Facts, place: number): readonly string[] => {
  const because: string[] = [];
  for (const slot of looksFor[place] ?? [])
    if (known[slot] !== null && known[slot] !== false) because.push(names[slot] as string);
  return because;
};
