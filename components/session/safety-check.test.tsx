import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Answer, type Case, namesIn } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { safetyFindings } from './safety-check';
import { TickList } from './tick-list';

const patient: Case = { setting: 'primary_care', ageYears: 60, sex: 'female', answers: {}, results: {} };
const sign = (label: string): CatalogueFinding => ({
  label,
  question: `${label}?`,
  definition: '',
  alsoKnownAs: [],
  section: 'safety',
  asked: true,
  complaint: true,
  kind: { type: 'presence' },
});
const named = [
  ...Object.keys(ashwood.findings),
  ...ashwood.alarms.filter(({ strength }) => strength === 'stop_now').flatMap(({ logic }) => [...namesIn(logic)]),
];
const catalogue: Catalogue = {
  findings: Object.fromEntries(named.map((id) => [id, sign(id)])),
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const AT = '2026-10-02T08:15:00.000Z';
const absent: Answer = { kind: 'state', state: 'absent' };
const all = safetyFindings(ashwood, catalogue, patient);
const [first = ''] = all;
const answered = (answer: Answer): Case => ({ ...patient, answers: { [first]: answer } });

test('a danger sign that was answered is not asked a second time', () => {
  expect(all.length).toBeGreaterThan(0);
  expect(safetyFindings(ashwood, catalogue, answered(absent))).not.toContain(first);
});

test('REG-16: a sign that calls for action by itself stands before one that as many rules name beside others', () => {
  const [rule] = ashwood.alarms.filter(({ strength }) => strength === 'stop_now');
  if (!rule) throw new Error('no such world');
  const name = (id: string) => ({ op: 'name', name: id }) as const;
  const and = (one: string, other: string) => ({ op: 'and', parts: [name(one), name(other)] }) as const;
  const world = {
    ...ashwood,
    alarms: [
      { ...rule, id: 'together', logic: and('soft-bark', 'grey-leaves') },
      { ...rule, id: 'together-again', logic: and('soft-bark', 'curled-leaves') },
      { ...rule, id: 'alone', logic: name('falling-twigs') },
      { ...rule, id: 'with-another', logic: and('falling-twigs', 'grey-leaves') },
    ],
  };
  expect(safetyFindings(world, catalogue, patient)[0]).toBe('falling-twigs');
});

test('in a follow-up a danger sign that was absent then is asked again; one that was there is not', () => {
  const carried = { [first]: AT };
  expect(safetyFindings(ashwood, catalogue, answered(absent), carried)).toEqual(all);
  expect(safetyFindings(ashwood, catalogue, answered({ kind: 'state', state: 'present' }), carried)).not.toContain(
    first,
  );
});

const [wider] = Object.entries(ashwood.findings).flatMap(([id, { implies }]) => implies.map((other) => [id, other]));
const [narrow = '', broad = ''] = wider ?? [];

test('REG-16: what follows from a ticked line stands ticked beside it, cannot be pressed, and is counted', () => {
  const list = renderToStaticMarkup(
    <TickList
      {...{ patient, catalogue }}
      base={ashwood}
      legend=""
      items={[broad, narrow]}
      ticks={[narrow]}
      onTicks={() => {}}
      act={() => {}}
    />,
  );
  const [line = ''] = list.split('</label>');
  expect(line).toContain(broad);
  expect(line).toContain('(follows)');
  expect(line).toMatch(/<input[^>]* disabled=""[^>]* checked=""|<input[^>]* checked=""[^>]* disabled=""/);
  expect(list.match(/\(follows\)/g)).toHaveLength(1);
  expect(list).toContain('Record 2 present');
});
