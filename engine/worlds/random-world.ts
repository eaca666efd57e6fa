import type { EngineCondition, EngineFinding, Factor, Gate, KnowledgeBase, Prior } from '../knowledge-base';
import type { LogOdds } from '../probability';
import { alarmStrengths, type Presentation, settings, urgencies } from '../vocabulary';
import { ashwood, everyone } from './ashwood';
import { randomLevels, readingsOf } from './random-levels';
import { randomLogic } from './random-logic';
import { type Dice, seeded } from './seeded';

/** What a random world is made of; the rest is invented by the seed. */
export interface WorldPlan {
  readonly seed: number;
  readonly conditions: number;
  readonly findings: number;
  readonly investigations: number;
  /**
   * A plain world is one that Bayes' theorem describes to the letter: damping 1, one factor in each group, full weight,
   * one prior, and nothing that implies, derives or charges.
   */
  readonly plain: boolean;
}

const DURATION = 'lasting';

/** A knowledge base as the plan says. Cannot fail. */
export const randomWorld = (plan: WorldPlan): KnowledgeBase => {
  const dice = seeded(plan.seed);
  const { plain } = plan;
  const findings = randomFindings(dice, plan);
  const present = findings.filter(({ kind }) => kind === 'presence').map(({ id }) => id);
  const rule = (id: string) => ({ id, gate: randomGate(dice), logic: randomLogic(dice, present) });
  const urgent = (id: string) => ({ ...rule(id), urgency: dice.oneOf(urgencies) });
  const investigations = names('tap', plan.investigations).map((id) => ({
    id,
    role: dice.chance(0.7) ? ('cause' as const) : dice.oneOf(['support', 'permeability', 'not_recommended'] as const),
    unit: dice.chance(0.5) ? 'mg/L' : null,
    outcomes: ['dry', 'wet', 'dripping'],
    burden: dice.between(1, 5),
    spoiledBy: dice.chance(0.4) ? [{ id: `${id}-spoiled`, when: randomLogic(dice, present) }] : [],
    after: [],
    sameQuestion: null,
  }));
  return {
    version: `random-${plan.seed}`,
    method: {
      ...ashwood.method,
      damping: plain ? 1 : dice.between(0.5, 1),
      overlapShare: plain ? 0 : dice.between(0, 0.7),
      explanation: {
        priorShare: 0.3,
        rareBelow: -7,
        rareShare: 0.2,
        cannotMiss: 0.5,
        undefinedYet: 0.8,
        undefinedSurely: 1.2,
      },
      asking: { ...ashwood.method.asking, likelyEnough: 0.01 },
    },
    findings: byId(findings),
    conditions: byId(
      names('rot', plan.conditions).map((id) => randomCondition(dice, id, plain, [...findings, ...investigations])),
    ),
    investigations: byId(investigations),
    alarms: names('crack', 3).map((id) => ({
      ...urgent(id),
      strength: dice.oneOf(alarmStrengths),
      investigations: [],
    })),
    criteria: [{ ...rule('felling'), condition: null }],
    recommendations: investigations.flatMap(({ id }) =>
      names(`${id}-rule`, 2).flatMap((rule) =>
        dice.chance(0.5)
          ? [
              {
                ...urgent(rule),
                investigation: id,
                direction: dice.chance(0.8) ? 'order' : 'avoid',
                place: dice.whole(0, 3),
              } as const,
            ]
          : [],
      ),
    ),
    statements: [],
    elsewhere: [],
    contradictions: [],
  };
};

const names = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${word}-${place}`);

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Readonly<Record<string, Item>> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const randomGate = (dice: Dice): Gate => ({
  ageFrom: dice.chance(0.2) ? 50 : null,
  ageTo: dice.chance(0.1) ? 70 : null,
  sex: dice.chance(0.1) ? 'female' : null,
});

/** Made from the last to the first, so that nothing implies or derives from itself. */
const randomFindings = (dice: Dice, { findings, plain }: WorldPlan): readonly EngineFinding[] => {
  const made: EngineFinding[] = [];
  for (const [order, id] of [...names('leaf', findings), DURATION].entries()) {
    const kind =
      id === DURATION ? 'quantity' : dice.chance(0.75) ? 'presence' : dice.oneOf(['quantity', 'choice'] as const);
    const earlier = made.filter((one) => one.kind === 'presence').map((one) => one.id);
    const tangled = !plain && kind === 'presence' && earlier.length > 0;
    const derived = tangled && dice.chance(0.15);
    made.push({
      id,
      kind,
      unit: kind === 'quantity' ? 'd' : null,
      asked: !derived,
      derivedFrom: derived ? randomLogic(dice, earlier) : null,
      implies: tangled && dice.chance(0.3) ? [dice.oneOf(earlier)] : [],
      askedOf: everyone,
      order,
      effort: dice.whole(1, 3),
      charge: !plain && kind === 'presence' && dice.chance(0.5) ? dice.between(0.1, 1.5) : 0,
      ofTheGut: true,
      complaint: dice.chance(0.3),
      ...(!plain &&
        kind === 'presence' &&
        dice.chance(0.3) && { volunteered: { unless: dice.chance(0.3) ? earlier : [] } }),
    });
  }
  return made;
};

const randomCondition = (
  dice: Dice,
  id: string,
  plain: boolean,
  readable: readonly ({ readonly id: string } & Parameters<typeof readingsOf>[0])[],
): EngineCondition => {
  const factors = readable.flatMap((one): Factor[] => {
    if (dice.chance(0.3)) return [];
    const overlapGroup = plain ? one.id : dice.oneOf(['roots', 'trunk', 'crown', one.id]);
    const levels = randomLevels(dice, plain, readingsOf(one));
    const absent = levels.find(({ reading }) => reading.kind === 'state' && reading.state === 'absent');
    const silence = 'volunteered' in one && one.volunteered && absent ? { unsaid: 0.7 * absent.logRatio } : {};
    return [{ id: `${id}/${one.id}`, on: one.id, overlapGroup, levels, ...silence }];
  });
  const priors = [randomPrior(dice, `${id}/prior`, null)];
  if (!plain && dice.chance(0.3)) priors.push(randomPrior(dice, `${id}/prior-acute`, 'acute'));
  const present = readable.flatMap((one) => ('kind' in one && one.kind === 'presence' ? [one.id] : []));
  const definedBy = !plain && dice.chance(0.3) ? randomLogic(dice, present) : null;
  return { id, cannotMiss: dice.chance(0.3), definedBy, workUp: [], priors, factors };
};

const randomPrior = (dice: Dice, id: string, presentation: Presentation | null): Prior => ({
  id,
  settings,
  presentation,
  gate: everyone,
  logOdds: dice.between(-5, 0.5) as LogOdds,
  standardError: dice.between(0.1, 0.8),
});
