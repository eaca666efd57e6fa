import type { Case } from './case';
import { expectedChangeOverall, type Movables, mostMoved, movablesOf, sharesOf } from './expected-change';
import type { Facts } from './facts';
import { passes } from './gate';
import { type Alarm, type KnowledgeBase, QUESTIONS_BEFORE, type QuestionWorths } from './knowledge-base';
import { type Askable, indexOf } from './knowledge-index';
import { type LogOdds, probabilityOfLogOdds } from './probability';
import { priorFor } from './rank';
import { missingAt, readingsOf, stepsTo } from './rules';
import { sixDecimals } from './six-decimals';
import { type ConditionId, type FindingId, presentations, type RuleId, type Urgency } from './vocabulary';
import type { Weighed } from './weigh';

/** A question worth asking, and why: what it could settle and what it could move. */
export interface SuggestedQuestion {
  readonly finding: FindingId;
  /** Expected change (see `expectedChange`) plus what settling its alarms is worth, over the effort of asking. */
  readonly worth: number;
  readonly alarms: readonly RuleId[];
  readonly conditions: readonly ConditionId[];
  /** Yes-or-no questions that are basics of the history now, and those that such a basic waits for: they are asked in one breath. */
  readonly basic?: true;
}

/** How many of the alarms that it could help to settle are named. */
const SHOWN_ALARMS = 3;

/** More than any question is worth otherwise. */
const BEFORE_ALL = 100;

/**
 * At most so many of the questions not yet asked, the one that would change most of the order for its effort first. The duration
 * goes before all others while a possible red flag that cannot wait misses nothing else.
 *
 * One whose answer can change nothing, or follows from what was said, is not among them; one answered "unknown" is not asked again. Cannot fail.
 */
export const nextQuestions = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  weighed: readonly Weighed[],
  atMost: number,
): readonly SuggestedQuestion[] => {
  const { questionSlots, efforts } = indexOf(knowledge);
  const open = openSlots(knowledge, patient, facts);
  const alarms = openAlarms(knowledge, patient, facts);
  const settling = worthOfSettling(knowledge, facts, alarms);
  const movables = toBeToldApart(knowledge, weighed);
  const durationSlot = slotOf(knowledge, knowledge.method.durationFinding);
  const duration = open[durationSlot] === OPEN ? durationWorth(patient, weighed) : null;
  const own = new Float64Array(open.length);
  const basic = basicsOf(knowledge, facts);
  for (let place = 0; place < questionSlots.length; place += 1) {
    const slot = questionSlots[place] as number;
    if (open[slot] !== OPEN) continue;
    const change = expectedChangeOverall(knowledge, movables, slot);
    const prior = slot === durationSlot ? (duration?.total ?? 0) : 0;
    const worth = change + prior + (settling[slot] as number);
    own[slot] = Math.max(worth, basic[slot] as number) / (efforts[place] as number);
  }
  if (open[durationSlot] === OPEN && alarms.some((alarm) => waitsOnlyFor(knowledge, alarm, durationSlot)))
    own[durationSlot] = (own[durationSlot] as number) + BEFORE_ALL;
  const { worths, basics } = generalFirst(knowledge, facts, open, own, basic);
  const best = bestOf(knowledge, worths, atMost);
  const rules = rulesSettledBy(
    knowledge,
    alarms,
    best.map(({ slot }) => slot),
  );
  return best.map(({ finding: { id, kind }, slot, worth }) => ({
    finding: id,
    worth: sixDecimals(worth),
    alarms: rules.get(slot) ?? [],
    conditions: slot === durationSlot && duration ? duration.most : mostMoved(knowledge, movables, slot),
    ...(kind === 'presence' && basics.has(slot) && { basic: true as const }),
  }));
};

/** Releases before 2026.11.13 ask for what moves probabilities. */
const toBeToldApart = (knowledge: KnowledgeBase, weighed: readonly Weighed[]): Movables => {
  const { share } = worthsIn(knowledge);
  return share === undefined ? movablesOf(knowledge, weighed) : sharesOf(knowledge, weighed, share);
};

const worthsIn = ({ method }: KnowledgeBase): QuestionWorths => method.questions ?? QUESTIONS_BEFORE;

/** By number of the name: what it is worth at least, as a basic of the history. */
const basicsOf = (knowledge: KnowledgeBase, { known }: Facts): Float64Array => {
  const { basics, logic } = indexOf(knowledge);
  const worths = new Float64Array(logic.slots.size);
  for (const { slot, when } of basics) if (when(known) === true) worths[slot] = worthsIn(knowledge).basic;
  return worths;
};

const slotOf = (knowledge: KnowledgeBase, id: FindingId): number => indexOf(knowledge).logic.slots.get(id) ?? -1;

const CLOSED = 0;
const OPEN = 1;
/** Not answered, and what else was said answers it already. */
const NEEDLESS = 2;
/** Asked, and nobody knew. */
const UNKNOWN = 3;

/** By number of the name: whether it can still be asked. */
const openSlots = (knowledge: KnowledgeBase, patient: Case, facts: Facts): Uint8Array => {
  const { questionSlots, gatedQuestions, needless, logic } = indexOf(knowledge);
  const open = new Uint8Array(logic.slots.size);
  for (let place = 0; place < questionSlots.length; place += 1) {
    const slot = questionSlots[place] as number;
    if (facts.known[slot] === null) open[slot] = OPEN;
  }
  for (const { slot, when } of needless) if (open[slot] === OPEN && when(facts.known) === true) open[slot] = NEEDLESS;
  for (const { finding, slot } of gatedQuestions) if (passes(finding.askedOf, patient) === false) open[slot] = CLOSED;
  for (const id of Object.keys(patient.answers)) {
    const slot = logic.slots.get(id);
    if (slot !== undefined) open[slot] = facts.known[slot] === null ? UNKNOWN : CLOSED;
  }
  return open;
};

interface Worthwhile extends Askable {
  readonly worth: number;
}

/** The most worthwhile, the first first; of two that are worth the same, the one that is asked earlier in a walk. */
const bestOf = (knowledge: KnowledgeBase, worths: Float64Array, atMost: number): readonly Worthwhile[] => {
  const { questions, questionSlots } = indexOf(knowledge);
  const best: Worthwhile[] = [];
  for (let at = 0; at < questionSlots.length; at += 1) {
    const worth = worths[questionSlots[at] as number] as number;
    if (worth === 0) continue;
    const question = questions[at] as Askable;
    let place = best.length;
    while (place > 0 && isBehind(best[place - 1] as Worthwhile, worth, question)) place -= 1;
    if (place >= atMost) continue;
    best.splice(place, 0, { ...question, worth });
    if (best.length > atMost) best.pop();
  }
  return best;
};

const isBehind = (one: Worthwhile, worth: number, { finding }: Askable): boolean =>
  one.worth < worth || (one.worth === worth && one.finding.order > finding.order);

/**
 * By number of the name, its own worth and what others lend to it, and which are basics or stand for one. What includes another finding that is still open gives
 * way to it and lends it its worth: pain is asked about before its kinds. Only a complaint does not give way to what is no
 * complaint and would hardly be asked about by itself. What includes one that was denied, or is needless, is not asked at
 * all; what includes one that nobody knew comes late.
 */
const generalFirst = (
  knowledge: KnowledgeBase,
  { known }: Facts,
  open: Uint8Array,
  own: Float64Array,
  basic: Float64Array,
): { readonly worths: Float64Array; readonly basics: ReadonlySet<number> } => {
  const worths = new Float64Array(open.length);
  const basics = new Set<number>();
  const { included, questions, complaintSlots } = indexOf(knowledge);
  const { givesWayFrom, ofUnknown } = worthsIn(knowledge);
  const givesWay = (slot: number, general: number): boolean =>
    !complaintSlots.includes(slot) ||
    complaintSlots.includes(general) ||
    (own[general] as number) >= (own[slot] as number) * givesWayFrom;
  const add = (slot: number, worth: number, seen: readonly number[], isBasic: boolean): void => {
    const general = included[slot];
    if (general?.some((other) => known[other] === false || open[other] === NEEDLESS)) return;
    let isMostGeneral = true;
    for (const other of general ?? []) {
      if (open[other] !== OPEN || seen.includes(other) || !givesWay(slot, other)) continue;
      isMostGeneral = false;
      add(other, worth, [...seen, slot], isBasic);
    }
    if (!isMostGeneral) return;
    if (isBasic) basics.add(slot);
    const isOfUnknown = general?.some((other) => open[other] === UNKNOWN);
    worths[slot] = Math.max(isOfUnknown ? worth * ofUnknown : worth, worths[slot] as number);
  };
  for (const { slot } of questions) {
    const worth = own[slot] as number;
    if (worth > 0) add(slot, worth, [], (basic[slot] as number) > 0);
  }
  return { worths, basics };
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
  const changes = weighed.map(({ condition, logOdds, prior: now }) => {
    const [acute = 0, chronic = 0] = presentations.map((presentation) => {
      const prior = priorFor(condition, patient, { taken: presentation });
      return prior ? probabilityOfLogOdds((prior.logOdds + logOdds - now.logOdds) as LogOdds) : 0;
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

/** An alarm that cannot be told yet, and the numbers of the names that would help to settle it. */
interface OpenAlarm {
  readonly place: number;
  /** Something that it looks for is present and raises suspicion by itself. */
  readonly isPossible: boolean;
  readonly missing: readonly number[];
}

const openAlarms = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly OpenAlarm[] => {
  const { values } = readingsOf(knowledge, facts);
  const { gatedAlarms, logic } = indexOf(knowledge);
  const open: OpenAlarm[] = [];
  for (let place = 0; place < gatedAlarms.length; place += 1) {
    if (typeof values[place] === 'boolean') continue;
    if (gatedAlarms[place] === 1 && passes((knowledge.alarms[place] as Alarm).gate, patient) === false) continue;
    const isPossible = logic.signs[place]?.some((slot) => facts.known[slot] === true) ?? false;
    open.push({ place, isPossible, missing: missingAt(knowledge, facts, place) });
  }
  return open;
};

/** By number of the name: what it is worth to settle alarms. */
const worthOfSettling = (knowledge: KnowledgeBase, facts: Facts, alarms: readonly OpenAlarm[]): Float64Array => {
  const { logic, alarmWeights, leftToSign } = indexOf(knowledge);
  const { lastMissing, unsuspected, remote } = worthsIn(knowledge);
  const { touched } = readingsOf(knowledge, facts);
  const worths = new Float64Array(logic.slots.size);
  for (const { place, isPossible, missing } of alarms) {
    const weight = alarmWeights[place] as number;
    if (remote && !isPossible) {
      // What was denied takes its share along: three signs denied do not make the fourth more likely.
      const denied = touched[place] === 1 ? deniedOf(facts, logic.wants[place] as readonly number[]) : 0;
      let worth = (weight * unsuspected) / (missing.length + denied);
      // Multiplied, since powers differ between JavaScript engines.
      for (let beside = stepsTo(knowledge, facts, place) - 1; beside > 0; beside -= 1) worth *= remote.perStep;
      for (const slot of missing) worths[slot] = (worths[slot] as number) + worth * (leftToSign[slot] as number);
      continue;
    }
    // Shared among what is missing: the last open item of an alarm is worth more than one of five.
    const isLast = missing.length === 1;
    const share = isPossible ? (isLast ? lastMissing : 1) : unsuspected;
    const worth = (weight * share) / missing.length;
    for (const slot of missing) worths[slot] = (worths[slot] as number) + worth;
  }
  return worths;
};

const deniedOf = ({ known }: Facts, slots: readonly number[]): number => {
  let denied = 0;
  for (const slot of slots) if (known[slot] === false) denied += 1;
  return denied;
};

const waitsOnlyFor = (knowledge: KnowledgeBase, { place, isPossible, missing }: OpenAlarm, slot: number): boolean =>
  isPossible &&
  missing.every((other) => other === slot) &&
  cannotWait.includes((knowledge.alarms[place] as Alarm).urgency);

const cannotWait: readonly Urgency[] = ['emergency', 'same_day', 'urgent'];

/** For these names: the first few of the alarms that each could help to settle. */
const rulesSettledBy = (
  knowledge: KnowledgeBase,
  alarms: readonly OpenAlarm[],
  slots: readonly number[],
): ReadonlyMap<number, readonly RuleId[]> => {
  const rules = new Map(slots.map((slot): [number, RuleId[]] => [slot, []]));
  for (const { place, missing } of alarms) {
    for (const slot of missing) {
      const own = rules.get(slot);
      if (own && own.length < SHOWN_ALARMS) own.push((knowledge.alarms[place] as Alarm).id);
    }
  }
  return rules;
};
