import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { bundleOf } from './fhir/bundle';
import { readImport } from './reading/read-import';
import { digestOf, sessionFile, sessionFileSchema, sessionFileText } from './session-file';
import { readerNow } from './testing/reader';
import { caseRecords, mappingFor, randomRecord } from './testing/sessions';

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
  const valid = ajv.compile(sessionFileSchema(3));
  for (const record of records) {
    const written: unknown = JSON.parse(sessionFileText(record));
    expect([valid(written), valid.errors]).toEqual([true, null]);
    expect(sessionFile.safeParse(written).error).toBeUndefined();
  }
  expect(valid({ ...(JSON.parse(sessionFileText(records[0] as never)) as object), version: 1 })).toBe(false);
});

test.each([
  [1, 'which knows no outcome and no app', ['outcomes', 'appVersion']],
  [2, 'which knows no app', ['appVersion']],
] as const)(
  'a file of version %i, %s, is as its own schema says and is still read',
  { timeout: SLOW_MS },
  (version, _why, lacks) => {
    const valid = ajv.compile(sessionFileSchema(version));
    for (const record of records.slice(-20)) {
      const today = Object.entries(JSON.parse(sessionFileText(record)) as object);
      const kept = Object.fromEntries(today.filter(([key]) => !(lacks as readonly string[]).includes(key)));
      const older = { ...kept, version, schema: `/api/interchange/session-${version}.schema.json` };
      const text = JSON.stringify({ ...older, digest: digestOf(older) });
      expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
      const read = readImport(text, readerNow());
      if (!read.ok) throw new Error(read.issue.code);
      const outcomes = version === 1 ? [] : record.outcomes;
      expect([read.value.entries, read.value.outcomes, read.value.whole]).toEqual([record.entries, outcomes, true]);
    }
    expect(valid(JSON.parse(sessionFileText(records[0] as never)))).toBe(false);
  },
);

test('REG-13: the file and the Bundle say which app, engine and knowledge made the session', () => {
  const [record] = records.slice(-1);
  if (!record) throw new Error('no session');
  const { engineVersion, knowledgeVersion } = record.consultation.assessment;
  const made = { ...record, appVersion: '7.8.9' };
  expect(JSON.parse(sessionFileText(made))).toMatchObject({ appVersion: '7.8.9', engineVersion, knowledgeVersion });
  const device = bundleOf(mappingFor(made)).entry?.find(({ resource }) => resource?.resourceType === 'Device');
  expect(device?.resource).toMatchObject({
    version: [{ value: '7.8.9' }, { value: engineVersion }, { value: knowledgeVersion }],
  });
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
