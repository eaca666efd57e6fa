import { expect, test } from 'vitest';
import { currentRelease } from '@/knowledge/release';
import { inTodaysForm, type KeptFile } from './release-file';

const empty: KeptFile['catalogue'] = {
  findings: {},
  conditions: {},
  investigations: {},
  rules: {},
  workUp: {},
  evidence: {},
};

test('an investigation kept before it could need a reason needs none; one of today keeps its own', () => {
  const { knowledge: base } = currentRelease();
  const before = Object.fromEntries(
    Object.entries(base.investigations).map(([id, { needsReason: _since, ...kept }]) => [id, kept]),
  );
  const read = (investigations: KeptFile['base']['investigations']) =>
    inTodaysForm({ base: { ...base, investigations }, catalogue: empty }).base.investigations;
  expect(base.investigations['ct-abdomen']?.needsReason).toBe(true);
  expect(Object.values(read(before)).filter(({ needsReason }) => needsReason)).toEqual([]);
  expect(read(base.investigations)).toEqual(base.investigations);
});
