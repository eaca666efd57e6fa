import { describe, expect, test } from 'vitest';
import { bundleText } from '../fhir/bundle';
import type { ImportReport } from '../schema';
import { readerNow } from '../testing/reader';
import { mappingFor, sessionOf } from '../testing/sessions';
import { readImport } from './read-import';

const printed = { value: 85, unit: "[arb'U]/mL", qualifier: null, upperLimit: 7, takenOn: '2026-09-20' } as const;
const { record } = sessionOf(4, { setting: 'primary_care', ageYears: 40, sex: 'female' }, [
  {
    type: 'result_entered',
    investigation: 'ttg-iga',
    result: { kind: 'quantity', value: 85 / 7, unit: '{ULN}' },
    reported: printed,
  },
]);

type Json = Record<string, unknown>;
/** Our Bundle of it, with the Observation of the result changed. */
const changed = (change: (observation: Json, bundle: Json) => void): ImportReport => {
  const bundle = JSON.parse(bundleText(mappingFor(record))) as Json & { entry: { resource: Json }[] };
  const observation = bundle.entry.find(
    ({ resource }) => resource['resourceType'] === 'Observation' && JSON.stringify(resource).includes('ttg-iga'),
  );
  if (!observation) throw new Error('no Observation of the result');
  change(observation.resource, bundle);
  const read = readImport(JSON.stringify(bundle), readerNow());
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
};
const loud = ({ notUsed }: ImportReport): string[] =>
  notUsed.flatMap(({ code }) => (code === 'thought_anew' || code === 'not_needed' ? [] : [code]));

describe('INT-09: what stood on the report', () => {
  const whole = [{ result: { kind: 'quantity', value: 85 / 7, unit: '{ULN}' }, reported: printed }];

  test('comes back as it was, with when it was recorded', () => {
    const report = changed(() => undefined);
    expect(report.entries.map(({ entry }) => entry)).toMatchObject(whole);
    expect(report.entries[0]?.at).toBe(record.entries[0]?.at);
    expect([report.whole, report.notices]).toEqual([true, []]);
  });

  test('also from a Bundle that another system put together', () => {
    const report = changed((_observation, bundle) => {
      delete bundle['identifier'];
    });
    expect(report.entries.map(({ entry }) => entry)).toMatchObject(whole);
  });

  test('a Bundle of before, without it, is read as before', () => {
    const report = changed((observation) => {
      observation['valueQuantity'] = (observation['component'] as Json[])[0]?.['valueQuantity'];
      observation['effectiveDateTime'] = observation['issued'];
      for (const key of ['component', 'referenceRange', 'issued']) delete observation[key];
    });
    expect(report.entries).toMatchObject([{ entry: { result: whole[0]?.result }, at: record.entries[0]?.at }]);
    expect(report.entries[0]?.entry).not.toHaveProperty('reported');
    expect([report.whole, report.notices]).toEqual([true, []]);
  });

  test.each<[string, (observation: Json) => void, string]>([
    [
      'another figure than what was worked out from it',
      (observation) => {
        observation['valueQuantity'] = { ...(observation['valueQuantity'] as Json), value: 8.5 };
      },
      'conflict',
    ],
    [
      'another figure worked out from it',
      (observation) => {
        const [part] = observation['component'] as Json[];
        if (part) part['valueQuantity'] = { ...(part['valueQuantity'] as Json), value: 1 };
      },
      'conflict',
    ],
    [
      'a limit in another unit',
      (observation) => {
        observation['referenceRange'] = [{ high: { value: 7, unit: 'g/L' } }];
      },
      'unit_not_convertible',
    ],
    [
      'two limits',
      (observation) => {
        observation['referenceRange'] = [...(observation['referenceRange'] as Json[]), {}];
      },
      'several_values',
    ],
    [
      'a day that has not come',
      (observation) => {
        observation['effectiveDateTime'] = '2026-12-24';
      },
      'out_of_range',
    ],
    [
      'a day that is none',
      (observation) => {
        observation['effectiveDateTime'] = '2026-02-31';
      },
      'not_understood',
    ],
    [
      'a bound that is not ours',
      (observation) => {
        observation['valueQuantity'] = { ...(observation['valueQuantity'] as Json), comparator: '<=' };
      },
      'bound_not_value',
    ],
  ])('%s: left, and listed', (_name, change, code) => {
    const report = changed(change);
    // What the form says by itself may stand; nothing of the report does.
    expect(report.entries.some(({ entry }) => 'reported' in entry)).toBe(false);
    expect(loud(report)).toContain(code);
    expect(report.whole).toBe(false);
  });

  test('what is beside it and not ours is listed', () => {
    const report = changed((observation) => {
      observation['component'] = [...(observation['component'] as Json[]), { code: { text: 'lipaemic' } }];
    });
    expect(report.entries.map(({ entry }) => entry)).toMatchObject(whole);
    expect(loud(report)).toEqual(['not_understood']);
  });
});
