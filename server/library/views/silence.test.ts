import { expect, test } from 'vitest';
import { assemble } from '@/knowledge/compile';
import type { Entries } from '@/knowledge/entries';
import { libraryOf } from '../library';
import { ashwood, ashwoodEntries } from '../testing/ashwood';
import { silenceOf } from './silence';

const [spots, ...findings] = ashwoodEntries.findings;
const [evidence] = ashwoodEntries.findingEvidence;
const [accuracy] = ashwoodEntries.accuracy;
if (!spots || !evidence || !accuracy) throw new Error('the world has lost its spots');

const told: Entries = {
  ...ashwoodEntries,
  findings: [{ ...spots, volunteered: { unless: ['sap-per-day'] } }, ...findings],
};
const libraryWith = (entries: Entries) => libraryOf(entries, assemble(entries, 'test'));

test('silence shows every number it is made of, and the ratio the engine uses', () => {
  const silence = silenceOf(evidence, libraryWith(told));
  // 60 of 100 with it, 40 of 200 otherwise: 0.6/0.2 = 3 when present, 0.4/0.8 = 0.5 when absent.
  expect(silence?.ratio.present).toBeCloseTo(3, 2);
  expect(silence?.ratio.absent).toBeCloseTo(0.5, 2);
  expect(silence?.toldUnasked).toEqual({ share: 0.9, href: '/evidence/told-unasked' });
  // (0.8 × 0.5 + 0.1 × 0.2 × 3) / (1 − 0.9 × 0.2) = 0.46/0.82 = 0.561
  expect(silence?.ratio.silent).toBeCloseTo(0.561, 3);
  // Less than the whole of its logarithm, by the share of a denial and by the damping.
  expect(Math.log(silence?.counted.ratio ?? 1)).toBeCloseTo(
    (silence?.counted.damping ?? 0) * (silence?.counted.weight ?? 0) * Math.log(0.561),
    2,
  );
  expect(silence?.unless.map(({ href }) => href)).toEqual(['/library/findings/sap-per-day']);
});

test('how common it is otherwise opens the background it is from, or is the measurement’s own count', () => {
  expect(silenceOf(evidence, libraryWith(told))?.inOthers).toEqual({
    share: 0.2,
    href: '/evidence/background/leaf-spots/doe-2019',
  });
  const counted = {
    ...evidence,
    measure: { kind: 'frequencies', inCases: { count: 60, of: 100 }, inOthers: { count: 30, of: 100 } },
  } as const;
  const silence = silenceOf(counted, libraryWith({ ...told, findingEvidence: [counted] }));
  expect(silence?.inOthers).toEqual({ share: 0.3, href: null });
});

test('what is not told unasked says nothing by its silence, nor does an investigation', () => {
  expect(silenceOf(evidence, ashwood())).toBeNull();
  expect(silenceOf(accuracy, libraryWith(told))).toBeNull();
});
