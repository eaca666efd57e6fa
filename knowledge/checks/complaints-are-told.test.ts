import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import type { FindingEntry } from '../schema';
import { complaintsAreTold } from './complaints-are-told';
import { changed, grove } from './testing/entries';

const withLeaves = (change: Partial<FindingEntry>): Entries => ({
  ...grove,
  findings: changed(grove.findings, 'grey-leaves', change),
});
const messages = (entries: Entries) => complaintsAreTold(entries).map(({ message }) => message);
const volunteered = { unless: [] };

test('a complaint may be volunteered, and may raise no suspicion; a complaint may raise one', () => {
  expect(messages(grove)).toEqual([]);
  expect(messages(withLeaves({ complaint: true }))).toEqual([]);
  expect(messages(withLeaves({ complaint: true, volunteered, raisesNoSuspicion: true }))).toEqual([]);
  expect(messages(withLeaves({ complaint: true, volunteered, derivedFrom: 'soft-bark', alsoAsked: true }))).toEqual([]);
});

test.each<[string, Partial<FindingEntry>, string]>([
  ['what nobody comes for is volunteered', { volunteered }, 'is volunteered, and is no complaint'],
  [
    'what follows from other answers is volunteered',
    { complaint: true, volunteered, derivedFrom: 'soft-bark' },
    'is volunteered, and only follows from other answers',
  ],
  ['a sign raises no suspicion', { raisesNoSuspicion: true }, 'raises no suspicion, and is no complaint'],
])('%s: refused', (_name, change, message) => expect(messages(withLeaves(change))).toEqual([message]));
