import { expect, test } from 'vitest';
import { accuracy } from '@/knowledge/accuracy';
import { hazardThemes } from './hazards';
import { likelihoods, riskOf, severities } from './matrix';
import { missingProofs } from './proofs';
import { safetyCase } from './safety-case';
import { type Hazard, hazardSchema } from './schema';

const hazards = hazardThemes.flatMap((theme) => theme.hazards);
const [first] = hazards as [Hazard];
const provedBy = (file: string, title: string): Hazard => ({
  ...first,
  controls: [{ what: 'Something is done about it.', proof: { file, test: title } }],
});

test('REG-20: every control of every hazard names a test that is there', () => {
  expect(missingProofs(hazards, process.cwd())).toEqual([]);
});

test('REG-20: a test that is gone or renamed is named', () => {
  expect(missingProofs([provedBy('server/none.test.ts', 'anything')], process.cwd())).toEqual([
    `${first.id}: there is no server/none.test.ts`,
  ]);
  const here = 'server/safety/hazards.test.ts';
  expect(missingProofs([provedBy(here, 'no such title'.toUpperCase())], process.cwd())).toHaveLength(1);
  // A text that is in the file and no title of a test.
  expect(missingProofs([provedBy(here, 'Something is done about it.')], process.cwd())).toHaveLength(1);
});

test('REG-20: a hazard without a control or an owner is refused', () => {
  expect(hazardSchema.safeParse(first).success).toBe(true);
  expect(hazardSchema.safeParse({ ...first, controls: [] }).success).toBe(false);
  expect(hazardSchema.safeParse({ ...first, owner: 'somebody' }).success).toBe(false);
  expect(hazardSchema.safeParse({ ...first, proven: true }).success).toBe(false);
});

test('REG-20: ids are unique, and no control makes a risk greater', () => {
  expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  expect(hazards.length).toBeGreaterThanOrEqual(25);
  for (const { id, before, after } of hazards) expect([id, riskOf(after) <= riskOf(before)]).toEqual([id, true]);
});

test('REG-20: nothing is left that has to be removed', () => {
  expect(hazards.filter(({ after }) => riskOf(after) > 3).map(({ id }) => id)).toEqual([]);
});

test('REG-21: the safety case comes of the hazards, to the letter; taking one out shows in it', () => {
  const versions = { app: '1', engine: '2', knowledge: '3' };
  const made = safetyCase(hazardThemes, accuracy, versions);
  expect(safetyCase(hazardThemes, accuracy, versions)).toBe(made);
  expect(made).toContain(`${hazards.length} hazards are known`);
  const fewer = hazardThemes.map((theme, index) =>
    index === 0 ? { ...theme, hazards: theme.hazards.slice(1) } : theme,
  );
  expect(safetyCase(fewer, accuracy, versions)).toContain(`${hazards.length - 1} hazards are known`);
});

test('the matrix rises with either of the two', () => {
  for (const [row, likelihood] of likelihoods.entries()) {
    for (const [column, severity] of severities.entries()) {
      const here = riskOf({ severity, likelihood });
      const worse = severities[column + 1];
      const likelier = likelihoods[row + 1];
      if (worse) expect(riskOf({ severity: worse, likelihood })).toBeGreaterThanOrEqual(here);
      if (likelier) expect(riskOf({ severity, likelihood: likelier })).toBeGreaterThanOrEqual(here);
    }
  }
});
