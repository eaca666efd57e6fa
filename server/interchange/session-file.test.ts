import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { readImport } from './reading/read-import';
import { digestOf, sessionFile, sessionFileSchema, sessionFileText } from './session-file';
import { readerNow } from './testing/reader';
import { caseRecords, randomRecord } from './testing/sessions';

const records = [
  ...caseRecords().map(([, record]) => record),
  ...Array.from({ length: 40 }, (_, seed) => randomRecord(seed)),
];
/** For a machine with much else to do. */
const SLOW_MS = 60_000;
const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true, uuid: true } });

test('every session is written as the published schema says, by an outside validator and by our own', {
  timeout: SLOW_MS,
}, () => {
  const valid = ajv.compile(sessionFileSchema(2));
  for (const record of records) {
    const written: unknown = JSON.parse(sessionFileText(record));
    expect([valid(written), valid.errors]).toEqual([true, null]);
    expect(sessionFile.safeParse(written).error).toBeUndefined();
  }
  expect(valid({ ...(JSON.parse(sessionFileText(records[0] as never)) as object), version: 1 })).toBe(false);
});

test('a file of the first version, which knows no outcome, is as its own schema says and is still read', {
  timeout: SLOW_MS,
}, () => {
  const valid = ajv.compile(sessionFileSchema(1));
  for (const record of records.slice(-20)) {
    const { outcomes: _, ...today } = JSON.parse(sessionFileText(record)) as { outcomes: unknown };
    const first = { ...today, version: 1, schema: '/api/interchange/session-1.schema.json' };
    const text = JSON.stringify({ ...first, digest: digestOf(first) });
    expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
    const read = readImport(text, readerNow());
    if (!read.ok) throw new Error(read.issue.code);
    expect([read.value.entries, read.value.outcomes, read.value.whole]).toEqual([record.entries, [], true]);
  }
  expect(valid(JSON.parse(sessionFileText(records[0] as never)))).toBe(false);
});

test('keys stand in order, the same session gives the same bytes, and the digest is that of the content', {
  timeout: SLOW_MS,
}, () => {
  for (const record of records) {
    const text = sessionFileText(record);
    expect(sessionFileText(structuredClone(record))).toBe(text);
    const written = JSON.parse(text) as { digest: string };
    expect(Object.keys(written)).toEqual(Object.keys(written).toSorted());
    expect(digestOf(written)).toBe(written.digest);
    expect(digestOf({ ...written, localReference: 'another' })).not.toBe(written.digest);
  }
});
