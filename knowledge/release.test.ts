import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { canonical } from '@/engine';
import { grove, groveWith } from './checks/testing/entries';
import { assemble } from './compile';
import { type Entries, entries } from './entries';
import {
  assembleCurrentRelease,
  currentRelease,
  digestsOfLists,
  releaseNumber,
  releaseOf,
  writtenDigests,
} from './release';
import { otherUnits } from './units/other-units';

const digestOf = (entries: Entries): string => releaseOf(entries, '1').digest;

test('the same entries give the same digest: 16 hexadecimal digits', () => {
  expect(digestOf(grove)).toMatch(/^[0-9a-f]{16}$/);
  expect(digestOf(structuredClone(grove))).toBe(digestOf(grove));
});

test.each<[string, Entries, string, string]>([
  ['a small one', grove, '1', digestOf(grove)],
  ['the one that this build carries', entries, releaseNumber, currentRelease().digest],
])('the digest is over the digest of every list, what was compiled and the units: %s', (_, from, number, digest) => {
  const compiled = [assemble(from, number), otherUnits].map((part) => JSON.stringify(part)).join('');
  const whole = createHash('sha256').update(canonical(digestsOfLists(from)) + compiled);
  expect(whole.digest('hex').slice(0, 16)).toBe(digest);
});

test('the digest of a list is over its JSON', () =>
  expect(digestsOfLists(grove).priors).toBe(createHash('sha256').update(JSON.stringify(grove.priors)).digest('hex')));

test('the digests written down are what the entries say today (otherwise: npm run knowledge:count)', () =>
  expect(writtenDigests).toEqual(digestsOfLists(entries)));

test('where entries change under a running server the digests are made anew, and come to the same', () => {
  vi.stubEnv('NODE_ENV', 'development');
  expect(assembleCurrentRelease().digest).toBe(currentRelease().digest);
  vi.unstubAllEnvs();
});

test('the version names the release and what is in it', () => {
  const { number, digest, knowledge } = releaseOf(grove, '2026.1');
  expect(number).toBe('2026.1');
  expect(knowledge.version).toBe(`2026.1+${digest}`);
});

test.each<[string, keyof Entries, string, Readonly<Record<string, unknown>>]>([
  ['a number', 'method', 'damping', { value: 0.9 }],
  ['the text of a question', 'findings', 'grey-leaves', { question: 'Are they grey?' }],
  ['what a result means', 'investigations', 'sap-test', { purpose: 'Shows the blight.' }],
  ['what to do', 'rules', 'tree-falls', { action: 'Run.' }],
  ['a locator', 'priors', 'ash-blight/prior/doe-2019', { source: { id: 'doe-2019', locator: 'Table 3' } }],
  ['the title of a source', 'sources', 'doe-2019', { title: 'Trees that fall' }],
  ['a case', 'cases', 'ash-on-the-hill', { title: 'The ash in the valley' }],
  ['a reason for a grade', 'accuracy', 'ash-blight/sap-test/doe-2019', { gradeReason: 'Two woods.' }],
])('%s changed gives another digest', (_name, list, id, change) =>
  expect(digestOf(groveWith(list, id, change))).not.toBe(digestOf(grove)),
);

test('entries in another order are another release', () => {
  expect(digestOf({ ...grove, findings: [...grove.findings].reverse() })).not.toBe(digestOf(grove));
  expect(digestsOfLists({ ...entries, cases: [...entries.cases].reverse() })).not.toEqual(writtenDigests);
});

describe('broken entries', () => {
  const broken = { ...groveWith('rules', 'sap-first', { logic: 'red-leaves', examples: [] }), cases: [] };
  test('throw, with every issue on a line', () => {
    let said = '';
    try {
      releaseOf(broken, '1');
    } catch (error) {
      said = String(error);
    }
    const [first, ...issues] = said.split('\n');
    expect(first).toBe('Error: The knowledge base has 2 issues:');
    expect(issues[0]).toMatch(/^ {2}shapes-are-right: rules\/sap-first: examples: /);
    expect(issues[1]).toBe('  logic-reads: sap-first: “red-leaves” is neither a finding nor an investigation');
  });
});

test('the release this build carries is compiled once', () => {
  expect(currentRelease().number).toBe(releaseNumber);
  expect(currentRelease()).toBe(currentRelease());
});
