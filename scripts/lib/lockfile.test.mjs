import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { root } from './paths.mjs';
import { sbomOf } from './sbom.mjs';

const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(lockfile);

const numbersOf = (version) => version.split('-')[0].split('.').map(Number);
const isAtLeast = (version, floor) => {
  const [have, want] = [numbersOf(version), numbersOf(floor)];
  const differing = want.findIndex((number, place) => number !== have[place]);
  return differing === -1 ? !version.includes('-') : have[differing] > want[differing];
};
/** Every copy of a package that the lockfile lays down, wherever. */
const versionsOf = (name) =>
  Object.entries(packages)
    .filter(([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version);

test.each([
  ['16.2.6', '16.2.6', true],
  ['16.10.0', '16.2.6', true],
  ['16.2.5', '16.2.6', false],
  ['15.9.9', '16.2.6', false],
  ['16.2.6-canary.1', '16.2.6', false],
])('%s against a floor of %s', (version, floor, expected) => expect(isAtLeast(version, floor)).toBe(expected));

// The releases that closed the holes known when this was written; 4.24.12 closed a mis-delivered sign-in link in next-auth.
test.each([
  ['next', '16.2.6'],
  ['react', '19.2.6'],
  ['react-dom', '19.2.6'],
  ['@trpc/server', '11.8.0'],
  ['next-auth', '4.24.12'],
])('SEC-24: no copy of %s is older than %s', (name, floor) => {
  const found = versionsOf(name);
  expect(found).not.toEqual([]);
  expect(found.filter((version) => !isAtLeast(version, floor))).toEqual([]);
});

test.each([
  ['ECO-04', /^(prisma|@prisma\/(client|adapter-pg))$/, 3],
  ['ECO-07', /^@trpc\//, 3],
])('%s: what belongs together has one exact version', (_id, name, atLeast) => {
  const places = Object.keys(packages).filter((place) => name.test(place.split('node_modules/').at(-1)));
  expect(places.length).toBeGreaterThanOrEqual(atLeast);
  expect(new Set(places.map((place) => packages[place].version)).size).toBe(1);
});

test('ECO-01, ECO-02: every direct dependency is asked for by its exact version, and Node by its floor', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, engines, type } = manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
  expect(engines.node).toMatch(/20\.19/);
  expect(type).toBe('module');
});

describe('SEC-34: the bill of materials', () => {
  const sbom = sbomOf(lockfile);
  const library = path.dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));
  const schema = (name) =>
    JSON.parse(readFileSync(path.join(library, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'));
  // Under the names by which the schema of the whole refers to its parts.
  const part = (name) => ({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    schemas: [part('spdx'), part('jsf-0.82')],
  });
  const isSbom = ajv.compile(schema('bom-1.6'));

  test('is CycloneDX 1.6 by its schema, which can refuse', () => {
    expect([isSbom(sbom), isSbom.errors]).toEqual([true, null]);
    expect(isSbom({ ...sbom, components: [{ type: 'library' }] })).toBe(false);
    expect(isSbom({ ...sbom, extra: true })).toBe(false);
  });

  test('lists what the lockfile lays down, all of it and nothing else', () => {
    const laidDown = Object.keys(packages).filter((place) => place !== '');
    expect(sbom.components.map((component) => component['bom-ref'])).toEqual(laidDown);
    for (const { 'bom-ref': place, version, name } of sbom.components) {
      expect([place, version]).toEqual([place, packages[place].version]);
      expect(name).toBe(packages[place].name ?? place.split('node_modules/').at(-1));
    }
    expect(sbomOf(lockfile)).toEqual(sbom);
  });
});
