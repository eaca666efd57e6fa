import { expect, test } from 'vitest';
import type { SuggestedQuestion } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { askedTogether } from './asked-together';

const finding = (kind: CatalogueFinding['kind']) => ({ kind }) as CatalogueFinding;
const names = ['bark', 'moss', 'rain', 'soil', 'wind', 'roots', 'twigs', 'frost'];
const catalogue = {
  findings: {
    ...Object.fromEntries(names.map((id) => [id, finding({ type: 'presence' })])),
    height: finding({ type: 'quantity', unit: 'm' } as CatalogueFinding['kind']),
  },
} as unknown as Catalogue;
const question = (id: string): SuggestedQuestion => ({ finding: id, worth: 0.1, alarms: [], conditions: [] });
const basic = (id: string): SuggestedQuestion => ({ ...question(id), basic: true });

test('where a basic comes next, all basics are asked on one list, and nothing else is', () => {
  const open = [basic('rain'), question('bark'), basic('soil'), question('height'), basic('wind')];
  const { list, canSwitch } = askedTogether(catalogue, open, null);
  expect(list).toEqual({ of: 'basics', items: ['rain', 'soil', 'wind'] });
  expect(canSwitch).toBe(true);
  // One by one, for whoever wants it so; the same list for whoever wants several at once.
  expect(askedTogether(catalogue, open, false)).toEqual({ list: null, canSwitch: true });
  expect(askedTogether(catalogue, open, true)).toEqual({ list, canSwitch });
});

test('what is no basic comes before them alone, and one basic by itself is a question like any other', () => {
  expect(askedTogether(catalogue, [question('bark'), basic('rain'), basic('soil')], null).list).toBeNull();
  expect(askedTogether(catalogue, [basic('rain'), question('bark')], null)).toEqual({ list: null, canSwitch: true });
  expect(askedTogether(catalogue, [basic('rain')], null)).toEqual({ list: null, canSwitch: false });
});

test('a figure is asked alone, also as a basic and where several are wanted', () => {
  const first = [basic('height'), basic('rain'), basic('soil')];
  expect(askedTogether(catalogue, first, true)).toEqual({ list: null, canSwitch: false });
  const within = [basic('rain'), basic('height'), basic('soil')];
  expect(askedTogether(catalogue, within, null).list?.items).toEqual(['rain', 'soil']);
});

test('whoever wants several at once has the next six on one list', () => {
  const { list } = askedTogether(catalogue, names.map(question), true);
  expect(list).toEqual({ of: 'next', items: names.slice(0, 6) });
  expect(askedTogether(catalogue, names.map(question), null).list).toBeNull();
  expect(askedTogether(catalogue, [], true)).toEqual({ list: null, canSwitch: false });
});
