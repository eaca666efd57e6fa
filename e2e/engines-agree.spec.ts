import path from 'node:path';
import { build } from 'esbuild';
import { type Case, consult, fingerprintOf, type KnowledgeBase } from '@/engine';
import { expect, test } from './fixtures/test';

const root = path.join(import.meta.dirname, '..');

/** Patients with every third, fourth, … finding present and the rest absent or unknown: many paths, no names. */
const patientsFor = (base: KnowledgeBase): Case[] =>
  Array.from({ length: 60 }, (_, turn) => ({
    setting: (['general', 'primary_care', 'secondary_care', 'emergency', 'inpatient'] as const)[turn % 5] ?? 'general',
    ageYears: 16 + ((turn * 7) % 80),
    sex: turn % 2 === 0 ? 'female' : 'male',
    answers: Object.fromEntries(
      Object.values(base.findings)
        .filter(({ asked, kind }, index) => asked && kind === 'presence' && (index + turn) % 3 !== 0)
        .map(({ id }, index) => [
          id,
          { kind: 'state', state: (['present', 'absent', 'unknown'] as const)[(index * (turn + 1)) % 3] ?? 'unknown' },
        ]),
    ),
    results: {},
  }));

interface InPage {
  readonly engine: {
    releaseOf(file: unknown): { base: unknown };
    consult(base: unknown, patient: Case): unknown;
    fingerprintOf(consultation: unknown): string;
  };
  readonly base: unknown;
}

test('the engine says the same to the byte in Node and in the browser, with the release the app serves', async ({
  page,
}) => {
  await page.goto('/sessions/new');
  await page.getByRole('button', { name: 'Start' }).click();
  const served = await page.waitForResponse((response) => response.url().includes('/knowledge/'));
  const bundle = await build({
    stdin: {
      contents: `export { consult, fingerprintOf } from '@/engine'; export { releaseOf } from '@/server/library/travelling-file'`,
      resolveDir: root,
      loader: 'ts',
    },
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
  });
  await page.evaluate(`globalThis.engine = (() => { ${bundle.outputFiles[0]?.text ?? ''} return engine; })()`);
  // As text: objects this large take the browser's driver longer than the engine takes.
  const text = await page.evaluate(
    (file) => {
      const { engine } = globalThis as unknown as InPage;
      const { base } = engine.releaseOf(JSON.parse(file));
      Object.assign(globalThis, { base });
      return JSON.stringify(base);
    },
    await served.text(),
  );
  const base = JSON.parse(text) as KnowledgeBase;

  const patients = patientsFor(base);
  const here: string[] = patients.map((patient) => fingerprintOf(consult(base, patient)));
  const there = await page.evaluate((cases) => {
    const { engine, base } = globalThis as unknown as InPage;
    return cases.map((patient) => engine.fingerprintOf(engine.consult(base, patient)));
  }, patients);
  expect(there).toEqual(here);
  // Many different assessments, not one of them sixty times.
  expect(new Set(here).size).toBeGreaterThan(patients.length / 2);
});
