import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { assess, consult, engineVersion, type KnowledgeBase } from '@/engine';
import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { entriesOf } from '../demonstration/load-demonstrations';
import { catalogueOf } from '../library/catalogue';
import { inTodaysForm } from '../library/release-file';
import type { Entry, Patient } from '../sessions/schema';
import { applyEntry, caseOf, initialState } from '../sessions/state';
import { entryRulesOf } from '../sessions/validate-entry';

// Sessions of a release that was kept, worked out again with it (REG-14). A release is kept once and never touched; with
// a new engine, or for a release to be kept: ZONULA_KEEP_GOLDEN=1 npx vitest run server/review/golden-sessions.test.ts

const folder = path.join(import.meta.dirname, 'testing', 'golden');
const published = ['ulcerative-colitis-high-calprotectin', 'celiac-disease-without-gut-symptoms'] as const;

interface Golden {
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
  readonly patient: Patient;
  /** What was entered, and the SHA-256 of what was recorded as thought after it. */
  readonly steps: readonly { readonly entry: Entry; readonly thought: string }[];
}

const digestOf = (base: KnowledgeBase, patient: Patient, made: readonly Entry[]): string => {
  const state = made.reduce((before, entry) => applyEntry(before, entry, ''), initialState(patient));
  return createHash('sha256')
    .update(JSON.stringify(consult(base, caseOf(state))))
    .digest('hex');
};

if (process.env['ZONULA_KEEP_GOLDEN']) {
  const { knowledge, number } = currentRelease();
  const place = path.join(folder, `${number}-engine-${engineVersion}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'base.json.br'), brotliCompressSync(JSON.stringify(knowledge)));
  const entryRules = entryRulesOf(entries);
  for (const one of entries.cases.filter(({ id }) => (published as readonly string[]).includes(id))) {
    const patient = { setting: one.setting, ageYears: one.ageYears, sex: one.sex };
    const made = entriesOf(one, { entryRules }).filter(({ type }) => type !== 'note_written');
    const golden: Golden = {
      engineVersion,
      knowledgeVersion: knowledge.version,
      patient,
      steps: made.map((entry, index) => ({ entry, thought: digestOf(knowledge, patient, made.slice(0, index + 1)) })),
    };
    writeFileSync(path.join(place, `${one.id}.json`), `${JSON.stringify(golden, null, 2)}\n`);
  }
}

const kept = readdirSync(folder).map((release) => {
  const place = path.join(folder, release);
  const base = JSON.parse(brotliDecompressSync(readFileSync(path.join(place, 'base.json.br'))).toString());
  const sessions = readdirSync(place).filter((name) => name.endsWith('.json'));
  return sessions.map((name) => ({
    name: `${release}/${name}`,
    base: base as KnowledgeBase,
    golden: JSON.parse(readFileSync(path.join(place, name), 'utf8')) as Golden,
  }));
});
const ofThisEngine = kept.flat().filter(({ golden }) => golden.engineVersion === engineVersion);

test('REG-14: two sessions at least are kept for the engine that runs', () => {
  expect(ofThisEngine.length, 'keep some: see the top of this file').toBeGreaterThanOrEqual(2);
});

test.each(ofThisEngine)('REG-14: $name is the same, to the byte, after every entry', ({ base, golden }) => {
  expect(base.version).toBe(golden.knowledgeVersion);
  const made = golden.steps.map(({ entry }) => entry);
  expect(golden.steps.map((_, index) => digestOf(base, golden.patient, made.slice(0, index + 1)))).toEqual(
    golden.steps.map(({ thought }) => thought),
  );
});

// A session of before is shown as it was recorded, and a release of before is still thought with: in a follow-up, and
// beside today's knowledge.
test.each(kept.flat())('REG-14: $name can be thought with by the engine that runs', ({ base, golden }) => {
  const today = inTodaysForm({ base, catalogue: catalogueOf(entries) }).base;
  const made = golden.steps.map(({ entry }) => entry);
  const state = made.reduce((before, entry) => applyEntry(before, entry, ''), initialState(golden.patient));
  const { ranking, knowledgeVersion } = assess(today, caseOf(state));
  expect(knowledgeVersion).toBe(golden.knowledgeVersion);
  expect(ranking.length).toBeGreaterThan(0);
});
