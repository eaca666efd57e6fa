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
  const firing: Raised[] = [];
  const possible: Raised[] = [];
  const { touched, values } = readingsOf(knowledge, facts);
  const { alarmsInOrder, gatedAlarms, logic } = indexOf(knowledge);
  const isPresent = (slot: number): boolean => facts.known[slot] === true;
  for (const place of alarmsInOrder) {
    const value = values[place] as Ternary;
    // What rests on nothing that is known is not suspected either.
    if (value === false || (value === null && touched[place] !== 1)) continue;
    const alarm = knowledge.alarms[place] as Alarm;
    const gate = gatedAlarms[place] === 1 ? passes(alarm.gate, patient) : true;
    if (gate === false) continue;
    if (gate === true && value === true) {
      firing.push({ alarm, because: becauseOf(logic, facts, place), missing: [] });
      continue;
    }
    // Belly pain alone does not make a ruptured vessel possible; a pulsating mass does.
    if (!logic.signs[place]?.some(isPresent)) continue;
    const missing = namesAt(knowledge, missingAt(knowledge, facts, place));
    if (gate === null) missing.push('age-years');
    possible.push({ alarm, because: becauseOf(logic, facts, place), missing });
  }
  const fire = new Set(firing.map(({ alarm }) => alarm.id));
  return [
    ...firing.map((raised) => redFlagOf(raised, 'fires', fire)),
    ...possible.map((raised) => redFlagOf(raised, 'possible', fire)),
  ];
};

interface Raised {
  readonly alarm: Alarm;
  readonly because: readonly string[];
  readonly missing: readonly string[];
}

const redFlagOf = (
  { alarm: { id: rule, urgency, strength, givesWayTo }, because, missing }: Raised,
  state: RedFlag['state'],
  fire: ReadonlySet<RuleId>,
): RedFlag => {
  const stronger = givesWayTo?.filter((other) => fire.has(other)) ?? [];
  return stronger.length > 0
    ? { rule, state, urgency, strength, because, missing, givesWayTo: stronger }
    : { rule, state, urgency, strength, because, missing };
};

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
