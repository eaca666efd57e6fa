import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

const store = path.join(root, '.reports', 'tests.json');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const relative = (file) => path.relative(root, path.resolve(root, file)).split(path.sep).join('/');

const ofVitest = ({ testResults = [] }) =>
  testResults.map(({ name, assertionResults }) => [
    relative(name),
    // What a run of some tests of a file (`-t`) left out has neither passed nor failed.
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({ name: fullName, passed: status === 'passed' })),
  ]);

const specsOf = ({ specs = [], suites = [] }, above = []) => [
  ...specs.map((spec) => ({ name: [...above, spec.title].join(' '), passed: spec.ok })),
  ...suites.flatMap((suite) => specsOf(suite, [...above, suite.title])),
];
const ofPlaywright = ({ suites = [] }) =>
  suites.map((suite) => [relative(path.join('e2e', suite.file)), specsOf(suite)]);

/** Keeps what became of each test of a run, by file, for docs/security.md. What did not run stays as it was. */
export function keepResults(report) {
  const ran = read(report);
  const on = new Date().toISOString().slice(0, 10);
  const files = ran.testResults ? ofVitest(ran) : ofPlaywright(ran);
  const kept = { ...read(store), ...Object.fromEntries(files.map(([file, tests]) => [file, { on, tests }])) };
  mkdirSync(path.dirname(store), { recursive: true });
  writeFileSync(store, JSON.stringify(kept));
}

/** By test file: the day it ran last, and its tests with what became of them. */
export const keptResults = () => read(store);
