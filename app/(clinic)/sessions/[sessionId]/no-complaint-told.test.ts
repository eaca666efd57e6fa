import { expect, test } from 'vitest';
import { besideTheList } from '@/components/session/ranking-order';
import { type Answer, assess } from '@/engine';
import { currentReleaseFile } from '@/server/library/current-catalogue';

const { base } = currentReleaseFile();
const present: Answer = { kind: 'state', state: 'present' };
const told = (...findings: readonly string[]): string | null =>
  besideTheList(
    assess(base, {
      ageYears: 34,
      sex: 'female',
      setting: 'primary_care',
      answers: Object.fromEntries(findings.map((finding) => [finding, present])),
      results: {},
    }),
  );

test.each([
  'infertility',
  'oral-ulcers',
  'osteoporosis',
  'type-1-diabetes and fatigue',
  'recurrent-sinopulmonary-infection',
])('%s is no gut complaint', (findings) => expect(told(...findings.split(' and '))).toBe('no complaint'));
test.each(['bloating', 'infertility and bloating', 'iron-deficiency-anaemia'])('%s is told of the gut', (findings) =>
  expect(told(...findings.split(' and '))).not.toBe('no complaint'),
);
