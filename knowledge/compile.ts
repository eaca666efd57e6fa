import {
  type Alarm,
  type Criterion,
  type EngineCondition,
  type EngineFinding,
  type EngineInvestigation,
  type Factor,
  type FirstTests,
  fail,
  type KnowledgeBase,
  type Logic,
  type LogOdds,
  logOddsOf,
  type Method,
  ok,
  type Precedents,
  type Prior,
  probability,
  type Recommendation,
  type Result,
  type Statement,
  type Within,
} from '@/engine';
import { checks } from './checks';
import type { Entries } from './entries';
import { accuracyFactor, type FactorDeps, findingFactor } from './factors';
import { gateOf } from './gate-of';
import type { KnowledgeIssue } from './issue';
import { needlessBy } from './needless';
import { parseLogic } from './parse-logic';
import type { FirstTestEntry, PrecedentEntry } from './precedents/schema';
import type { FindingEntry, InvestigationEntry, MethodEntry, PriorEntry, RuleEntry } from './schema';
import { isOfTheGut } from './subject';

/**
 * The knowledge base as the engine reasons over it, out of what the authors wrote; or everything that is wrong with it.
 * The same entries under the same version give the same bytes.
 */
export const compile = (entries: Entries, version: string): Result<KnowledgeBase, readonly KnowledgeIssue[]> => {
  const issues = checks.flatMap((check) => check(entries));
  return issues.length > 0 ? fail(issues) : ok(assemble(entries, version));
};

/** The same without the checks, for entries that have passed them. Throws where they would not have. */
export const assemble = (entries: Entries, version: string): KnowledgeBase => {
  const method = methodOf(entries.method, entries.findings);
  const deps = factorDepsOf(entries);
  const factors = new Map(entries.conditions.map(({ id }): [string, Factor[]] => [id, []]));
  for (const entry of entries.findingEvidence) {
    factors.get(entry.condition)?.push(rounded(findingFactor(entry, deps)));
  }
  for (const entry of entries.accuracy) factors.get(entry.condition)?.push(rounded(accuracyFactor(entry, deps)));
  const workUp = byCondition(entries.workUp);
  const priors = byCondition(entries.priors);
  const contradictions = entries.contradictions.map(({ id, when }) => ({ id, logic: logicOf(when) }));
  const alarms = entries.rules.flatMap(alarmOf);
  const needless = needlessBy(
    contradictions.map(({ logic }) => logic),
    alarms.map(({ logic }) => logic),
  );
  const conditions = entries.conditions.map(
    ({ id, cannotMiss, definedBy }): EngineCondition => ({
      id,
      cannotMiss,
      definedBy: definedBy === undefined ? null : logicOf(definedBy),
      workUp: (workUp.get(id) ?? []).map(({ id: own, investigation, when }) => ({
        id: own,
        investigation,
        when: when === undefined ? null : logicOf(when),
      })),
      priors: (priors.get(id) ?? []).map(priorOf).map((prior) => ({
        ...prior,
        logOdds: toThree(prior.logOdds) as LogOdds,
        standardError: toThree(prior.standardError),
      })),
      factors: factors.get(id) ?? [],
    }),
  );
  return {
    version,
    method,
    findings: byId(
      entries.findings.map((entry, order) => ({
        ...findingOf(entry, order, chargeOf(entry, entries.method, deps)),
        ...needlessOf(entry, needless.get(entry.id)),
      })),
    ),
    conditions: byId(conditions),
    investigations: byId(
      entries.investigations.map((entry) => investigationOf(entry, burdenOf(entry, entries.method))),
    ),
    alarms,
    criteria: entries.rules.flatMap(criterionOf),
    recommendations: entries.rules.flatMap(recommendationsOf),
    statements: entries.rules.flatMap(statementOf),
    elsewhere: entries.rules.filter(({ kind }) => kind === 'elsewhere').map(ruleBaseOf),
    within: entries.rules.flatMap(withinOf),
    contradictions,
    ...(entries.precedents.length > 0 && { precedents: precedentsFrom(entries.precedents) }),
    ...(entries.firstTests.length > 0 && { firstTests: firstTestsFrom(entries.firstTests) }),
  };
};

/** The counts and the weights as the engine looks them up. Cannot fail. */
export const precedentsFrom = (entries: readonly PrecedentEntry[]): Precedents => {
  const told: Record<string, Record<string, number>> = {};
  for (const { condition, told: own } of entries)
    for (const [finding, count] of Object.entries(own)) {
      told[finding] ??= {};
      told[finding][condition] = count;
    }
  const weighed = [...new Set(entries.flatMap(({ weights }) => Object.keys(weights)))].sort();
  return {
    patients: Object.fromEntries(entries.map(({ condition, patients }) => [condition, patients])),
    told,
    weights: {
      conditions: entries.map(({ condition }) => condition),
      of: Object.fromEntries(weighed.map((finding) => [finding, entries.map(({ weights }) => weights[finding] ?? 0)])),
    },
  };
};

/** What is asked for first as the engine looks it up. Cannot fail. */
export const firstTestsFrom = (entries: readonly FirstTestEntry[]): FirstTests => {
  const findings = [...new Set(entries.flatMap((one) => Object.keys(one.with)))].sort();
  return {
    investigations: entries.map(({ investigation }) => investigation),
    always: entries.map(({ always }) => always),
    of: Object.fromEntries(findings.map((finding) => [finding, entries.map((one) => one.with[finding] ?? 0)])),
    insteadOf: Object.fromEntries(
      entries.flatMap(({ investigation, insteadOf }) =>
        Object.keys(insteadOf).length > 0 ? [[investigation, insteadOf]] : [],
      ),
    ),
    askedBy: byRule(entries),
  };
};

const byRule = (entries: readonly FirstTestEntry[]): NonNullable<FirstTests['askedBy']> => {
  const shares: Record<string, Record<string, number>> = {};
  for (const { investigation, askedBy } of entries)
    for (const [rule, share] of Object.entries(askedBy)) {
      shares[rule] ??= {};
      shares[rule][investigation] = share;
    }
  return shares;
};

/**
 * To three decimals: no source is that precise, and the browser's file is a third smaller for it.
 * @example toThree(0.18364693803502333) // 0.184
 */
const toThree = (value: number): number => Math.round(value * 1000) / 1000;

const rounded = ({ id, on, overlapGroup, levels, unsaid }: Factor): Factor => ({
  id,
  on,
  overlapGroup,
  // Written out: copied by spreading, thousands of them took a sixth of the whole.
  levels: levels.map(({ reading, logRatio, standardError, inCases, inOthers, weight }) => ({
    reading,
    logRatio: toThree(logRatio),
    standardError: toThree(standardError),
    inCases: inCases === null ? null : toThree(inCases),
    inOthers: inOthers === null ? null : toThree(inOthers),
    weight,
  })),
  ...(unsaid !== undefined && { unsaid: toThree(unsaid) }),
});

/** The factors of measurements that are shown and not weighed. One whose source names no limit has none. */
export const furtherFactors = (entries: Entries): readonly Factor[] => {
  const deps = factorDepsOf(entries);
  return entries.furtherAccuracy.flatMap((entry) =>
    entry.positive || entry.measure.kind === 'interval_ratios' ? [accuracyFactor(entry, deps)] : [],
  );
};

const methodOf = (entries: readonly MethodEntry[], findings: readonly FindingEntry[]): Method => {
  const value = (id: string): number => methodValue(entries, id);
  return {
    damping: value('damping'),
    overlapShare: value('overlap-share'),
    explanation: {
      priorShare: value('prior-in-explanation'),
      rareBelow: toThree(logOddsOf(probability(value('rare-below')))),
      rareShare: value('rare-in-explanation'),
      cannotMiss: value('cannot-miss-in-explanation'),
      undefinedYet: value('undefined-in-explanation'),
      undefinedSurely: value('undefined-surely-in-explanation'),
    },
    rangeWidth: value('range-width'),
    chronicFromDays: value('chronic-from-days'),
    durationFinding: 'symptom-duration',
    includedThoughSaid: true,
    acuteFindings: findings.filter(({ acute }) => acute).map(({ id }) => id),
    ages: { from: value('age-from'), to: value('age-to') },
    supposedFrequency: value('supposed-frequency'),
    negligible: value('negligible'),
    cannotMissWeight: value('cannot-miss-weight'),
    asking: {
      urgency: {
        emergency: value('asking-urgent'),
        same_day: value('asking-urgent'),
        urgent: value('asking-urgent'),
        soon: value('asking-soon'),
        routine: value('asking-routine'),
      },
      leaders: [value('asking-first'), value('asking-second'), value('asking-third')],
      likelyEnough: value('asking-likely-enough'),
      placeShare: value('asking-place-share'),
      reasonShare: value('asking-reason-share'),
      sameQuestionShare: value('asking-same-question-share'),
      outside: value('asking-outside-subject'),
      ofOneReason: true,
      usual: {
        askedAtAll: value('first-tests-asked-at-all'),
        askedFirst: value('first-tests-asked-first'),
        upTo: value('first-tests-up-to'),
        from: value('first-tests-from'),
        lostToOthers: value('first-tests-lost-to-others'),
        heavyWhilePressing: true,
        pressingInFront: value('first-tests-pressing-in-front'),
      },
    },
    alarmWeight: {
      stop_now: value('alarm-weight-stop-now'),
      act_today: value('alarm-weight-act-today'),
      refer_urgently: value('alarm-weight-refer-urgently'),
      check_first: value('alarm-weight-check-first'),
    },
    questions: {
      unsuspected: value('question-unsuspected'),
      remote: { perStep: value('question-per-step'), seldom: value('question-seldom') },
      lastMissing: value('question-last-missing'),
      ofUnknown: value('question-of-unknown'),
      givesWayFrom: value('question-gives-way-from'),
      basic: value('question-basic'),
      share: value('question-share'),
    },
  };
};

/** A number of the method by its id. Throws where there is none. */
export const methodValue = (entries: readonly MethodEntry[], id: string): number => {
  const values = methodValues.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry.value]));
  methodValues.set(entries, values);
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`The method needs “${id}”`);
  return value;
};

/** Every finding and investigation asks for several. */
const methodValues = new WeakMap<readonly MethodEntry[], ReadonlyMap<string, number>>();

const factorDepsOf = (entries: Entries): FactorDeps => ({
  defaults: {
    standardErrorWithoutBounds: methodValue(entries.method, 'standard-error-without-bounds'),
    ratioLimit: methodValue(entries.method, 'ratio-limit'),
  },
  definingLimit: methodValue(entries.method, 'defining-limit'),
  toldUnasked: methodValue(entries.method, 'told-unasked'),
  weights: {
    spreadOfRatios: methodValue(entries.method, 'spread-of-ratios'),
    absenceShare: methodValue(entries.method, 'absence-share'),
    damping: methodValue(entries.method, 'damping'),
  },
  backgrounds: new Map(
    entries.backgrounds.map(({ finding, frequency }) => [
      finding,
      typeof frequency === 'number'
        ? { frequency, of: null }
        : { frequency: frequency.count / frequency.of, of: frequency.of },
    ]),
  ),
  findings: new Map(entries.findings.map((entry) => [entry.id, entry])),
  investigations: new Map(entries.investigations.map((entry) => [entry.id, entry])),
});

/** Complaints and signs call for an explanation; a drug taken, a journey or a relative does not. */
const unexplainedMatters: ReadonlySet<string> = new Set([
  'safety',
  'complaint',
  'bowel',
  'upper_gut',
  'general',
  'extra_intestinal',
  'examination',
  'results',
]);

/**
 * Complaints all the same, wherever they are asked about: infections that come again and again, and reactions of the whole body to
 * a food or to nothing known. Furred arteries and a disease ruled out are none.
 */
const mattersAllTheSame: ReadonlySet<string> = new Set([
  'recurrent-sinopulmonary-infection',
  'unexplained-anaphylaxis',
  'recent-anaphylaxis-same-food',
  'wheat-anaphylaxis',
  'anaphylaxis-or-wheeze-after-food',
  'urticaria-angioedema',
  'oral-itching-raw-fruit',
  'vomiting-within-2h-of-food',
]);
const doesNotMatter: ReadonlySet<string> = new Set([
  'vascular-risk',
  'celiac-disease-excluded',
  'wheat-allergy-excluded',
  'sibo-excluded',
]);

const callsForExplanation = ({ id, section }: Pick<FindingEntry, 'id' | 'section'>): boolean =>
  mattersAllTheSame.has(id) || (unexplainedMatters.has(section) && !doesNotMatter.has(id));

/**
 * What a condition loses that has nothing to say about a finding which is present: a share of the logarithm of how rare
 * it is among symptomatic people, up to a limit. Between 0 and that limit, in log-odds; see docs/method.md.
 */
const chargeOf = (entry: FindingEntry, method: readonly MethodEntry[], { backgrounds }: FactorDeps): number => {
  // What follows from other answers is explained with them; a figure out of the laboratory is not.
  const merelyFollows = entry.derivedFrom !== undefined && entry.section !== 'results' && !entry.complaint;
  if (entry.kind.type !== 'presence' || merelyFollows || !callsForExplanation(entry)) return 0;
  const frequency = backgrounds.get(entry.id)?.frequency ?? methodValue(method, 'unexplained-background');
  const charge = methodValue(method, 'unexplained-share') * -Math.log(frequency);
  return Math.min(charge, methodValue(method, 'unexplained-limit'));
};

const findingOf = (entry: FindingEntry, order: number, charge: number): EngineFinding => ({
  id: entry.id,
  kind: entry.kind.type,
  unit: entry.kind.type === 'quantity' ? entry.kind.unit : null,
  asked: entry.derivedFrom === undefined || entry.alsoAsked === true,
  derivedFrom: entry.derivedFrom === undefined ? null : logicOf(entry.derivedFrom),
  implies: entry.implies ?? [],
  askedOf: gateOf(entry.askedOf ?? {}),
  order,
  effort: entry.effort,
  charge: toThree(charge),
  ofTheGut: isOfTheGut(entry),
  complaint: entry.complaint ?? false,
  raisesNoSuspicion: entry.raisesNoSuspicion ?? false,
  ...(entry.volunteered && { volunteered: entry.volunteered }),
  ...(entry.saysResult && { saysResult: entry.saysResult }),
  ...(entry.basicWhen !== undefined && { basicWhen: logicOf(entry.basicWhen) }),
});

const needlessOf = (
  { needlessWhen }: FindingEntry,
  excluded: Logic | undefined,
): Pick<EngineFinding, 'needlessWhen'> => {
  const parts = [...(needlessWhen === undefined ? [] : [logicOf(needlessWhen)]), ...(excluded ? [excluded] : [])];
  const [only] = parts;
  if (!only) return {};
  return { needlessWhen: parts.length === 1 ? only : { op: 'or', parts } };
};

/** 95 % bounds of a proportion on the log-odds scale; a half is added to an empty cell. */
const priorOf = (entry: PriorEntry): Prior => {
  const { measure } = entry;
  const base = { id: entry.id, settings: entry.settings, presentation: entry.presentation, gate: gateOf(entry.gate) };
  if (measure.kind === 'count') {
    const half = measure.count === 0 || measure.count === measure.of ? 0.5 : 0;
    const [count, rest] = [measure.count + half, measure.of - measure.count + half];
    return {
      ...base,
      logOdds: logOddsOf(probability(count / (count + rest))),
      standardError: Math.sqrt(1 / count + 1 / rest),
    };
  }
  return {
    ...base,
    logOdds: logOddsOf(probability(measure.value)),
    standardError: (logOddsOf(probability(measure.high)) - logOddsOf(probability(measure.low))) / (2 * 1.96),
  };
};

/**
 * What an investigation asks of the patient and the budget, 1 and up: 1 plus the weighted invasiveness (0 to 4), level of
 * rays (0 to 5), cost class (1 to 4) and wait (ln(1 + days)). The weights are estimates of the method. Cannot fail.
 */
const burdenOf = ({ burden }: InvestigationEntry, method: readonly MethodEntry[]): number =>
  1 +
  methodValue(method, 'burden-invasiveness') * burden.invasiveness +
  methodValue(method, 'burden-rays') * (burden.rays?.level ?? 0) +
  methodValue(method, 'burden-cost') * burden.cost +
  methodValue(method, 'burden-wait') * Math.log1p(burden.waitDays);

const investigationOf = (entry: InvestigationEntry, burden: number): EngineInvestigation => ({
  id: entry.id,
  role: entry.role,
  unit: entry.result.type === 'quantity' ? entry.result.unit : null,
  outcomes: entry.result.type === 'outcome' ? entry.result.outcomes.map(({ id }) => id) : [],
  burden,
  // An endoscopy or like it is 3 and up.
  ...((entry.burden.rays !== undefined || entry.burden.invasiveness >= 3) && { needsReason: true as const }),
  spoiledBy: entry.spoiledBy.flatMap(({ id, when }) => (when === undefined ? [] : [{ id, when: logicOf(when) }])),
  after: entry.after ?? [],
  sameQuestion: entry.sameQuestion ?? null,
  ...(entry.figures && { figures: entry.figures.of.map(({ finding }) => finding) }),
});

const ruleBaseOf = (entry: RuleEntry) => ({ id: entry.id, gate: gateOf(entry.gate), logic: logicOf(entry.logic) });

const withinOf = (entry: RuleEntry): readonly Within[] =>
  entry.kind === 'within' ? [{ ...ruleBaseOf(entry), conditions: entry.conditions }] : [];

// Written out, as above.
const alarmOf = (entry: RuleEntry): readonly Alarm[] => {
  if (entry.kind !== 'alarm') return [];
  const { urgency, strength, givesWayTo, investigations = [] } = entry;
  const { id, gate, logic } = ruleBaseOf(entry);
  return [
    givesWayTo
      ? { id, gate, logic, urgency, strength, investigations, givesWayTo }
      : { id, gate, logic, urgency, strength, investigations },
  ];
};

const criterionOf = (entry: RuleEntry): readonly Criterion[] =>
  entry.kind === 'criterion' ? [{ ...ruleBaseOf(entry), condition: entry.condition }] : [];

const statementOf = (entry: RuleEntry): readonly Statement[] =>
  entry.kind === 'advice' || entry.kind === 'interpretation' || entry.kind === 'score'
    ? [{ ...ruleBaseOf(entry), kind: entry.kind, condition: entry.condition }]
    : [];

const recommendationsOf = (entry: RuleEntry): readonly Recommendation[] => {
  if (entry.kind !== 'recommendation') return [];
  const { direction, urgency } = entry;
  const { id, gate, logic } = ruleBaseOf(entry);
  return entry.investigations.map((investigation, place) => {
    return { id, gate, logic, investigation, direction, urgency, place };
  });
};

const logicOf = (text: string): Logic => {
  const parsed = parseLogic(text);
  if (!parsed.ok) throw new SyntaxError(`${parsed.issue.expected} expected at ${parsed.issue.at} in “${text}”`);
  return parsed.value;
};

const byCondition = <Entry extends { readonly condition: string }>(
  list: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> => {
  const lists = new Map<string, Entry[]>();
  for (const entry of list) {
    const own = lists.get(entry.condition);
    if (own) own.push(entry);
    else lists.set(entry.condition, [entry]);
  }
  return lists;
};

const byId = <Entry extends { readonly id: string }>(list: readonly Entry[]): Readonly<Record<string, Entry>> =>
  Object.fromEntries(list.map((entry) => [entry.id, entry]));
