import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Case, waterfallOf } from '@/engine';
import { entries } from './entries';
import { readOwnCase } from './evaluation/own-cases';
import { currentRelease } from './release';

const { knowledge } = currentRelease();
const cases: readonly Case[] = entries.cases.slice(0, 20).map((entry) => readOwnCase(entry, knowledge).patient);

describe('REG-06: from the prior to the posterior, step by step', () => {
  test('each step begins where the last one ended, and the last ends at the posterior', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), (patient) => {
        for (const ranked of assess(knowledge, patient).ranking) {
          const steps = waterfallOf(knowledge, ranked);
          let at: number = ranked.prior.point;
          for (const { from, to } of steps) {
            expect(from).toBeCloseTo(at, 9);
            at = to;
          }
          expect(at).toBeCloseTo(ranked.posterior.point, 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('what speaks for it stands before what speaks against it; only the charge has no source', () => {
    for (const patient of cases) {
      for (const ranked of assess(knowledge, patient).ranking) {
        const steps = waterfallOf(knowledge, ranked);
        const factors = steps.filter(({ evidence }) => evidence !== null);
        const signs = factors.map(({ counted }) => counted > 0);
        expect(signs).toEqual([...signs].sort((a, b) => Number(b) - Number(a)));
        const charge = steps.find(({ evidence }) => evidence === null);
        expect(charge !== undefined).toBe(ranked.unexplained.length > 0);
        if (charge) expect(charge.counted).toBeLessThan(0);
      }
    }
  });
});
