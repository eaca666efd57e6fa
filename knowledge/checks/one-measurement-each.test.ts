import { expect, test } from 'vitest';
import { oneMeasurementEach } from './one-measurement-each';
import { grove, groveWith } from './testing/entries';

test('the grove passes: two conditions may share a finding', () => expect(oneMeasurementEach(grove)).toEqual([]));

test('a finding measured twice in one condition is named, with the other measurement', () =>
  expect(
    oneMeasurementEach(groveWith('findingEvidence', 'root-rot/grey-leaves/doe-2019', { condition: 'ash-blight' })),
  ).toEqual([
    {
      check: 'one-measurement-each',
      entry: 'root-rot/grey-leaves/doe-2019',
      message: '“ash-blight/grey-leaves/doe-2019” measures the same pair',
    },
  ]));

test('so is a test', () =>
  expect(
    oneMeasurementEach(
      groveWith('accuracy', 'root-rot/bark-smear/doe-2019', { condition: 'ash-blight', investigation: 'sap-test' }),
    ),
  ).toEqual([
    {
      check: 'one-measurement-each',
      entry: 'root-rot/bark-smear/doe-2019',
      message: '“ash-blight/sap-test/doe-2019” measures the same pair',
    },
  ]));
