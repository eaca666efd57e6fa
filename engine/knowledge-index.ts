import { type Reader, readerOf } from './compiled-logic';
import { exp } from './exponential';
import { isForEverybody } from './gate';
import type { EngineCondition, EngineFinding, Factor, KnowledgeBase, Prior, Within } from './knowledge-base';
import { namesIn } from './logic';
import { type Estimate, type Probability, rangeOf } from './probability';
import { namesBehind, type RuleIndex, ruleIndexOf } from './rule-index';
import { alarmStrengths, type FindingId, urgencies } from './vocabulary';

/** What the engine looks up at every answer, made once for each knowledge base: it depends on nothing else. */
export interface KnowledgeIndex {
  readonly conditions: readonly EngineCondition[];
  /** Everything an answer or result can set in motion, in the order in which sums are made. */
  readonly movers: readonly Mover[];
  /** Their numbers among all names, in that order: all are looked through at every answer, and most are passed over. */
  readonly moverSlots: Int32Array;
  readonly moverOf: ReadonlyMap<string, Mover>;
  /** By place of the condition, in that same order: the place of its factor on each name, and what it is charged for. */
  readonly factorOn: readonly ReadonlyMap<string, number>[];
  readonly chargedFor: readonly (readonly Mover[])[];
  /** Whether what defines a condition is known to be there, by its place; nothing where nothing defines it. */
  readonly definitions: readonly (Reader | undefined)[];
  /** What each pre-test probability is shown as, the same for every patient. */
  readonly priorRanges: ReadonlyMap<Prior, Estimate<Probability>>;
  /** What each level of each factor would do, by place of the condition and of the factor. */
  readonly effects: readonly (readonly FactorEffects[])[];
  /** By number of the name: what is settled beside it when it is answered, by what it includes, what follows from it, or the presentation. */
  readonly settlesMore: readonly (SettledBeside | undefined)[];
  /** By number of the name: 1 for findings that only follow from others. */
  readonly neverAsked: Uint8Array;
  /** What can be asked. */
  readonly questions: readonly Askable[];
  /** What of them is looked through at every answer, by their places: number of the name, and effort. */
  readonly questionSlots: Int32Array;
  readonly efforts: Float64Array;
  /** Those that what else was said may answer already. */
  readonly needless: readonly { readonly slot: number; readonly when: Reader }[];
  /** The basics of a history. */
  readonly basics: readonly { readonly slot: number; readonly when: Reader }[];
  /** Those that are not for everybody. */
  readonly gatedQuestions: readonly Askable[];
  /** The places of the alarms as they are shown: by strength, then by urgency, then by id. */
  readonly alarmsInOrder: readonly number[];
  /** By place of the alarm: what settling it is worth, and 1 where it is not for everybody. */
  readonly alarmWeights: Float64Array;
  readonly gatedAlarms: Uint8Array;
  /** By number of the name: what is left of an alarm that nothing speaks for, the less the fewer have such a sign; 1 for what is no sign. */
  readonly leftToSign: Float64Array;
  /** By number of the name: the numbers of what its presence implies, where there are any. */
  readonly included: readonly (readonly number[] | undefined)[];
  /** What is worked out of the conditions of rules and definitions. */
  readonly logic: RuleIndex;
  /** Numbers of the names that may be why a patient comes and that patients tell. */
  readonly complaintSlots: Int32Array;
  /** The complaints that are mostly told unasked. */
  readonly volunteered: readonly Volunteered[];
  /** What may follow from other findings that patients tell, and how. */
  readonly followsFrom: ReadonlyMap<FindingId, Reader>;
  /** What brings a patient within the subject though nothing of the gut is there. */
  readonly within: readonly { readonly pointer: Within; readonly holds: Reader }[];
  /** What was told of published patients, in the order in which sums are made. */
  readonly precedents: readonly IndexedPrecedent[];
}

/** A finding that was told of published patients. */
export interface IndexedPrecedent {
  readonly finding: FindingId;
  readonly slot: number;
  /** By place of the condition: what its presence adds to the order “explains best”, in log-odds. */
  readonly counted: Float64Array;
}

/** A complaint that is mostly told unasked, and the numbers of the names beside which its silence says nothing. */
export interface Volunteered {
  readonly id: FindingId;
  readonly slot: number;
  readonly unless: readonly number[];
}

/** A finding that can be asked about. */
export interface Askable {
  readonly finding: EngineFinding;
  readonly slot: number;
}

/** A finding or an investigation, and the factors that read it. */
export interface Mover {
  readonly on: string;
  /** Its number among all names. */
  readonly slot: number;
  readonly factors: readonly { readonly condition: number; readonly factor: number }[];
  /** By place of the condition: 1 where the condition has something to say about it, or about what it implies. */
  readonly spokenFor: Uint8Array;
  /** Measurements of the same thing, wherever they are made. */
  readonly overlapGroup: string;
  /** What a condition loses that has nothing to say about it; 0 where nothing needs explaining. */
  readonly charge: number;
}

/** A factor as "what if" needs it: worked out once, since it is asked about at every answer. */
export interface FactorEffects {
  readonly overlapGroup: string;
  readonly levels: readonly {
    /** The part of its log ratio that counts, before damping. */
    readonly ratio: number;
    /** What it multiplies the odds by, standing alone in its group. */
    readonly times: number;
    readonly inCases: number;
    readonly inOthers: number;
  }[];
}

/** What is settled beside a finding that is present. */
export interface SettledBeside {
  readonly included: readonly string[];
  /** Makes the presentation acute while the duration is not known. */
  readonly acute: boolean;
}

const made = new WeakMap<KnowledgeBase, KnowledgeIndex>();

/** The index of a knowledge base. Cannot fail. */
export const indexOf = (knowledge: KnowledgeBase): KnowledgeIndex => {
  const known = made.get(knowledge);
  if (known) return known;
  const index = makeIndex(knowledge);
  made.set(knowledge, index);
  return index;
};

const makeIndex = (knowledge: KnowledgeBase): KnowledgeIndex => {
  const logic = ruleIndexOf(knowledge);
  // Every name that a condition mentions has one.
  const slotOf = (name: string): number => logic.slots.get(name) as number;
  const conditions = Object.values(knowledge.conditions);
  const factors = new Map<string, { condition: number; factor: number }[]>();
  const groups = new Map<string, string>();
  conditions.forEach((condition, place) => {
    condition.factors.forEach(({ on, overlapGroup }, factor) => {
      factors.set(on, [...(factors.get(on) ?? []), { condition: place, factor }]);
      if (!groups.has(on)) groups.set(on, overlapGroup);
    });
  });
  const charged = Object.values(knowledge.findings).filter(({ charge }) => charge > 0);
  const names = [...new Set([...factors.keys(), ...charged.map(({ id }) => id)])].sort();
  const movers = names.map((on): Mover => {
    const spokenFor = new Uint8Array(conditions.length);
    for (const name of withImplied(knowledge, on))
      for (const { condition } of factors.get(name) ?? []) spokenFor[condition] = 1;
    return {
      on,
      slot: logic.slots.get(on) ?? -1,
      factors: factors.get(on) ?? [],
      spokenFor,
      overlapGroup: groups.get(on) ?? on,
      // Where no condition speaks of it, it would cost them all the same.
      charge: spokenFor.includes(1) ? (knowledge.findings[on]?.charge ?? 0) : 0,
    };
  });
  const questions = Object.values(knowledge.findings).flatMap((finding): Askable[] => {
    const slot = logic.slots.get(finding.id);
    return slot === undefined || !finding.asked ? [] : [{ finding, slot }];
  });
  const settled = settledBeside(knowledge, movers);
  const factorOn = conditions.map(() => new Map<string, number>());
  for (const { on, factors: own } of movers)
    for (const { condition, factor } of own) factorOn[condition]?.set(on, factor);
  return {
    conditions,
    movers,
    moverSlots: Int32Array.from(movers, ({ slot }) => slot),
    moverOf: new Map(movers.map((mover) => [mover.on, mover])),
    factorOn,
    chargedFor: conditions.map((_, place) =>
      movers.filter(({ charge, spokenFor }) => charge > 0 && spokenFor[place] === 0),
    ),
    definitions: conditions.map(({ definedBy }) => (definedBy ? readerOf(definedBy, slotOf) : undefined)),
    priorRanges: new Map(
      conditions.flatMap(({ priors }) =>
        priors.map((prior) => [prior, rangeOf(knowledge.method.rangeWidth, prior.logOdds, prior.standardError ** 2)]),
      ),
    ),
    effects: conditions.map(({ factors: own }) => own.map((factor) => effectsOf(knowledge, factor))),
    settlesMore: logic.names.map((name) => settled.get(name)),
    neverAsked: Uint8Array.from(logic.names, (name) => (knowledge.findings[name]?.asked === false ? 1 : 0)),
    logic,
    questions,
    questionSlots: Int32Array.from(questions, ({ slot }) => slot),
    efforts: Float64Array.from(questions, ({ finding }) => finding.effort),
    needless: questions.flatMap(({ finding: { needlessWhen }, slot }) =>
      needlessWhen ? [{ slot, when: readerOf(needlessWhen, slotOf) }] : [],
    ),
    basics: questions.flatMap(({ finding: { basicWhen }, slot }) =>
      basicWhen ? [{ slot, when: readerOf(basicWhen, slotOf) }] : [],
    ),
    gatedQuestions: questions.filter(({ finding }) => !isForEverybody(finding.askedOf)),
    alarmsInOrder: alarmsInOrder(knowledge),
    alarmWeights: Float64Array.from(knowledge.alarms, ({ strength }) => knowledge.method.alarmWeight[strength]),
    gatedAlarms: Uint8Array.from(knowledge.alarms, ({ gate }) => (isForEverybody(gate) ? 0 : 1)),
    leftToSign: leftToSigns(knowledge, logic.names),
    included: logic.names.map((name) => {
      const implied = knowledge.findings[name]?.implies.flatMap((id) => logic.slots.get(id) ?? []) ?? [];
      return implied.length > 0 ? implied : undefined;
    }),
    complaintSlots: Int32Array.from(complaintsOf(knowledge).flatMap((id) => logic.slots.get(id) ?? [])),
    volunteered: names.flatMap((id): Volunteered[] => {
      const [slot, unless] = [logic.slots.get(id), knowledge.findings[id]?.volunteered?.unless];
      if (slot === undefined || !unless) return [];
      return [{ id, slot, unless: unless.flatMap((other) => logic.slots.get(other) ?? []) }];
    }),
    precedents: indexedPrecedents(knowledge, conditions, logic.slots),
    followsFrom: new Map(
      Object.values(knowledge.findings).flatMap(({ id, derivedFrom }): [FindingId, Reader][] =>
        derivedFrom && namesIn(derivedFrom).some((name) => knowledge.findings[name]?.kind === 'presence')
          ? [[id, readerOf(derivedFrom, slotOf)]]
          : [],
      ),
    ),
    within: (knowledge.within ?? []).map((pointer) => ({ pointer, holds: readerOf(pointer.logic, slotOf) })),
  };
};

const alarmsInOrder = ({ alarms }: KnowledgeBase): readonly number[] =>
  alarms
    .map(({ id, strength, urgency }, place) => {
      return { id, place, strength: alarmStrengths.indexOf(strength), urgency: urgencies.indexOf(urgency) };
    })
    .sort((a, b) => a.strength - b.strength || a.urgency - b.urgency || (a.id < b.id ? -1 : 1))
    .map(({ place }) => place);

/** See `likenesses`. */
const indexedPrecedents = (
  knowledge: KnowledgeBase,
  conditions: readonly EngineCondition[],
  slots: ReadonlyMap<string, number>,
): readonly IndexedPrecedent[] => {
  const weights = knowledge.precedents?.weights;
  if (!weights) return countedPrecedents(knowledge, conditions, slots);
  const places = conditions.map(({ id }) => weights.conditions.indexOf(id));
  return Object.keys(weights.of)
    .sort()
    .flatMap((finding): IndexedPrecedent[] => {
      const [slot, own] = [slots.get(finding), weights.of[finding] ?? []];
      if (slot === undefined) return [];
      return [{ finding, slot, counted: Float64Array.from(places, (place) => own[place] ?? 0) }];
    });
};

/** Of a release that fits nothing: the share of a condition is shrunken towards that of all. */
const countedPrecedents = (
  { precedents, method }: KnowledgeBase,
  conditions: readonly EngineCondition[],
  slots: ReadonlyMap<string, number>,
): readonly IndexedPrecedent[] => {
  const { precedentShare = 0, precedentShrinkage = 0 } = method.explanation;
  if (!precedents || precedentShare === 0) return [];
  const { patients, told } = precedents;
  const all = sumOf(patients);
  return Object.keys(told)
    .sort()
    .flatMap((finding): IndexedPrecedent[] => {
      const [slot, having] = [slots.get(finding), told[finding] ?? {}];
      if (slot === undefined) return [];
      const average = sumOf(having) / all;
      const counted = conditions.map(({ id }) => {
        const own = (having[id] ?? 0) + precedentShrinkage * average;
        return precedentShare * Math.log(own / ((patients[id] ?? 0) + precedentShrinkage) / average);
      });
      // As coarse as every other log ratio, and so the same wherever logarithms differ in their last digit.
      return [{ finding, slot, counted: Float64Array.from(counted, (one) => Math.round(one * 1000) / 1000) }];
    });
};

/** Where so few told of a sign that nobody counts them, it is taken to be one. */
const leftToSigns = (
  { precedents, findings, method: { questions } }: KnowledgeBase,
  names: readonly string[],
): Float64Array => {
  const { patients = {}, told = {} } = precedents ?? {};
  const all = sumOf(patients);
  const seldom = questions?.remote?.seldom;
  return Float64Array.from(names, (name) => {
    if (seldom === undefined || all === 0 || findings[name]?.kind !== 'presence') return 1;
    const share = Math.max(sumOf(told[name] ?? {}), 1) / all;
    return share / (share + seldom);
  });
};

/** Of counts by whatever they are told by. Cannot fail. */
export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** What a patient tells: what follows from a figure or a result only where a word of theirs says it as well. */
const complaintsOf = ({ findings }: KnowledgeBase): readonly FindingId[] =>
  Object.values(findings).flatMap(({ id, complaint, derivedFrom, asked, effort }) =>
    complaint && (derivedFrom === null || (asked && effort === 1)) ? [id] : [],
  );

const effectsOf = ({ method }: KnowledgeBase, { overlapGroup, levels }: Factor): FactorEffects => ({
  overlapGroup,
  levels: levels.map(({ logRatio, weight, inCases: seenInCases, inOthers }) => {
    const inCases = seenInCases ?? method.supposedFrequency;
    return {
      ratio: weight * logRatio,
      times: exp(method.damping * weight * logRatio),
      inCases,
      inOthers: inOthers ?? Math.min(1, inCases * exp(-logRatio)),
    };
  }),
});

/** A finding and everything that its presence implies. */
const withImplied = (knowledge: KnowledgeBase, id: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const implied of knowledge.findings[id]?.implies ?? []) withImplied(knowledge, implied, seen);
  return seen;
};

/** What makes silence speak, or ends it. */
const silenceHangsOn = (knowledge: KnowledgeBase): readonly FindingId[] => {
  const volunteered = Object.values(knowledge.findings).flatMap(({ id, volunteered: own }) =>
    own ? [id, ...own.unless] : [],
  );
  return volunteered.length > 0 ? [...volunteered, ...complaintsOf(knowledge)] : [];
};

const settledBeside = (knowledge: KnowledgeBase, movers: readonly Mover[]): ReadonlyMap<string, SettledBeside> => {
  const { durationFinding, acuteFindings } = knowledge.method;
  const settling = [...acuteFindings, ...silenceHangsOn(knowledge)];
  const counts = new Set([...movers.map(({ on }) => on), ...settling]);
  const names = new Set<string>([durationFinding, ...settling]);
  for (const { id, implies, derivedFrom } of Object.values(knowledge.findings)) {
    if (implies.length > 0) names.add(id);
    if (derivedFrom && [...withImplied(knowledge, id)].some((other) => counts.has(other)))
      for (const name of namesBehind(knowledge, derivedFrom)) names.add(name);
  }
  return new Map(
    [...names].map((name) => {
      const [, ...included] = withImplied(knowledge, name);
      return [name, { included, acute: acuteFindings.some((id) => id === name || included.includes(id)) }];
    }),
  );
};
