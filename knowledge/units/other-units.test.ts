import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { entries } from '../entries';
import { otherUnits } from './other-units';

interface Converted {
  readonly status: string;
  readonly toVal: number | null;
}
interface Ucum {
  convertUnitTo(from: string, value: number, to: string, options?: { molecularWeight?: number }): Converted;
}
// The National Library of Medicine's own implementation of UCUM: nothing of ours.
const { UcumLhcUtils } = createRequire(import.meta.url)('@lhncbc/ucum-lhc') as {
  UcumLhcUtils: { getInstance(): Ucum };
};
const ucum = UcumLhcUtils.getInstance();

const unitOf = (id: string): string => {
  const finding = entries.findings.find((entry) => entry.id === id);
  if (finding?.kind.type === 'quantity') return finding.kind.unit;
  const investigation = entries.investigations.find((entry) => entry.id === id);
  if (investigation?.result.type === 'quantity') return investigation.result.unit;
  throw new Error(`${id} is no quantity`);
};

describe('every conversion is the one an outside library makes', () => {
  test.each(otherUnits.map((one) => [`${one.of} in ${one.unit}`, one] as const))('%s', (_name, one) => {
    // Units of an arbitrary standard are converted to nothing else; their prefixes are those of any other unit.
    const [from, to] = [one.unit, unitOf(one.of)].map((code) => code.replace(/\[(IU|arb'U)\]/, 'g')) as [
      string,
      string,
    ];
    for (const value of [1, 37, 250]) {
      const options = one.molarMass ? { molecularWeight: one.molarMass.gramsPerMole } : {};
      const { status, toVal } = ucum.convertUnitTo(from, value, to, options);
      expect(status).toBe('succeeded');
      expect((value * one.times + (one.plus ?? 0)) / (toVal ?? Number.NaN)).toBeCloseTo(1, 4);
    }
  });

  test('no unit is offered twice, and none is the own one', () => {
    const seen = otherUnits.map(({ of, unit }) => `${of} ${unit}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { of, unit } of otherUnits) expect(unit).not.toBe(unitOf(of));
  });
});
