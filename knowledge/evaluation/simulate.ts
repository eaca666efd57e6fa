import {
  assess,
  type Case,
  type EngineCondition,
  type Factor,
  type KnowledgeBase,
  type Method,
  settings,
  withReading,
} from '@/engine';
import { type Dice, seeded } from '@/engine/worlds/seeded';
import { type Proportion, proportion } from './statistics';

/** How many are drawn, and by which seed. */
export interface Draws {
  readonly seed: number;
  readonly patients: number;
  /** For each patient: how often the true numbers behind what was seen are drawn anew. */
  readonly truths: number;
}

/**
 * How often the engine's range for one condition holds the true probability, if the entries are right: the true log-odds
 * and log ratios are drawn from normal distributions about the entries' points with their standard errors, the patients
 * from the entries' own frequencies. What the method adds on top (damping, shares, charges) is left out unless `over` says
 * otherwise: this proves the arithmetic of the range, not the choice of sources. Cannot fail.
 */
export const coverageOf = (
  knowledge: KnowledgeBase,
  condition: EngineCondition,
  { seed, patients, truths }: Draws,
  over: Partial<Method> = {},
): Proportion => {
  const dice = seeded(seed);
  const factors = oneOfEach(condition.factors);
  let covered = 0;
  for (let patient = 0; patient < patients; patient += 1) {
    const prior = { ...dice.oneOf(condition.priors), settings, presentation: null, gate: everyone };
    const world = alone(knowledge, { ...condition, priors: [prior], factors }, over);
    const ill = dice.chance(1 / (1 + Math.exp(-prior.logOdds)));
    const seen = factors.filter(() => dice.chance(ASKED)).map((factor) => drawnOf(dice, factor, ill));
    const known = seen.reduce((so, { on, level: { reading } }) => withReading(world, so, { on, reading }), nobody);
    const posterior = assess(world, known).ranking[0]?.posterior;
    if (!posterior) throw new Error(`“${condition.id}” is not ranked`);
    const terms = [
      prior,
      ...seen.map(({ level }) => ({ logOdds: level.logRatio, standardError: level.standardError })),
    ];
    for (let truth = 0; truth < truths; truth += 1) {
      const logOdds = terms.reduce((sum, term) => sum + term.logOdds + term.standardError * dice.normal(), 0);
      const probability = 1 / (1 + Math.exp(-logOdds));
      if (posterior.low <= probability && probability <= posterior.high) covered += 1;
    }
  }
  return proportion(covered, patients * truths);
};

const ASKED = 0.5;
const everyone = { ageFrom: null, ageTo: null, sex: null };
const nobody: Case = { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers: {}, results: {} };

/** The first factor of each overlap group and of each thing, each level in full weight. */
const oneOfEach = (factors: readonly Factor[]): readonly Factor[] =>
  factors
    .filter(({ levels }) => levels.length > 0)
    .filter(({ overlapGroup }, place, all) => all.findIndex((one) => one.overlapGroup === overlapGroup) === place)
    .filter(({ on }, place, all) => all.findIndex((one) => one.on === on) === place)
    .map((factor) => ({ ...factor, levels: factor.levels.map((level) => ({ ...level, weight: 1 })) }));

/** A level of the factor, drawn by how often each is seen with or without the condition. */
const drawnOf = (dice: Dice, { on, levels }: Factor, ill: boolean) => {
  const shares = levels.map(({ inCases, inOthers }) => (ill ? inCases : inOthers) ?? 1 / levels.length);
  let left = dice.between(
    0,
    shares.reduce((sum, share) => sum + share, 0),
  );
  const place = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return { on, level: levels[place] ?? dice.oneOf(levels) };
};

/** A world with this condition only, where nothing follows from anything else. */
const alone = (knowledge: KnowledgeBase, condition: EngineCondition, over: Partial<Method>): KnowledgeBase => {
  const named = new Set(condition.factors.map(({ on }) => on));
  const only = <Item>(items: Readonly<Record<string, Item>>) => Object.entries(items).filter(([id]) => named.has(id));
  // What is not drawn was not asked, and no silence.
  const bare = { asked: true, derivedFrom: null, implies: [], charge: 0, ofTheGut: true, complaint: false };
  return {
    ...knowledge,
    method: { ...knowledge.method, damping: 1, overlapShare: 0, ...over },
    findings: Object.fromEntries(only(knowledge.findings).map(([id, finding]) => [id, { ...finding, ...bare }])),
    conditions: { [condition.id]: condition },
    investigations: Object.fromEntries(only(knowledge.investigations)),
    alarms: [],
    criteria: [],
    recommendations: [],
    statements: [],
  };
};
