import type { EngineFinding, EngineInvestigation, Level, Reading } from '../knowledge-base';
import type { Dice } from './seeded';

type Readable = Pick<EngineFinding, 'kind' | 'unit'> | Pick<EngineInvestigation, 'outcomes' | 'unit'>;

/** Every way a finding or an investigation of a random world can turn out; exactly one of them does. Cannot fail. */
export const readingsOf = (one: Readable): readonly Reading[] => {
  const { unit } = one;
  if (unit !== null) {
    return [
      { kind: 'interval', from: null, to: 10, unit },
      { kind: 'interval', from: 10, to: 30, unit },
      { kind: 'interval', from: 30, to: null, unit },
    ];
  }
  if ('kind' in one && one.kind === 'presence') {
    return [
      { kind: 'state', state: 'present' },
      { kind: 'state', state: 'absent' },
    ];
  }
  return [
    { kind: 'options', options: ['dry'] },
    { kind: 'options', options: ['wet', 'dripping'] },
  ];
};

/**
 * How often each reading is seen with and without a condition, and the ratio of the two. In a tangled world some ratios
 * are 1, some readings have no frequency or are left out, and not all of a ratio counts. Cannot fail.
 */
export const randomLevels = (dice: Dice, plain: boolean, readings: readonly Reading[]): readonly Level[] => {
  const inCases = randomShares(dice, readings.length);
  const inOthers = !plain && dice.chance(0.1) ? inCases : randomShares(dice, readings.length);
  return readings.flatMap((reading, place): Level[] => {
    const [cases = 0.5, others = 0.5] = [inCases[place], inOthers[place]];
    if (!plain && dice.chance(0.1)) return [];
    const known = plain || dice.chance(0.8);
    return [
      {
        reading,
        logRatio: Math.log(cases / others),
        standardError: dice.between(0.1, 0.6),
        weight: plain ? 1 : dice.between(0.4, 1),
        inCases: known ? cases : null,
        inOthers: known ? others : null,
      },
    ];
  });
};

/** Shares that add up to 1, none of them too small. */
const randomShares = (dice: Dice, count: number): readonly number[] => {
  const parts = Array.from({ length: count }, () => dice.between(0.1, 2));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
};
