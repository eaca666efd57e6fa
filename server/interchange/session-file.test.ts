import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { digestOf, sessionFile, sessionFileSchema, sessionFileText } from './session-file';
import { caseRecords, randomRecord } from './testing/sessions';

const records = [
  ...caseRecords().map(([, record]) => record),
  ...Array.from({ length: 40 }, (_, seed) => randomRecord(seed)),
];
const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true, uuid: true } });

test('every session is written as the published schema says, by an outside validator and by our own', () => {
  const valid = ajv.compile(sessionFileSchema());
  for (const record of records) {
    const written: unknown = JSON.parse(sessionFileText(record));
    expect([valid(written), valid.errors]).toEqual([true, null]);
    expect(sessionFile.safeParse(written).error).toBeUndefined();
  }
  expect(valid({ ...(JSON.parse(sessionFileText(records[0] as never)) as object), version: 2 })).toBe(false);
});

test('keys stand in order, the same session gives the same bytes, and the digest is that of the content', () => {
  for (const record of records) {
    const text = sessionFileText(record);
    expect(sessionFileText(structuredClone(record))).toBe(text);
    const written = JSON.parse(text) as { digest: string };
    expect(Object.keys(written)).toEqual(Object.keys(written).toSorted());
    expect(digestOf(written)).toBe(written.digest);
    expect(digestOf({ ...written, localReference: 'another' })).not.toBe(written.digest);
  }
});
