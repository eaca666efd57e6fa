import { describe, expect, test } from 'vitest';
import { initialState } from '@/server/sessions/state';
import { type Begun, boxKey, nothingBegun, parseBegun, recordedFor, standing, withResults } from './begun-boxes';
import { BegunKeeper } from './begun-keeper';

const fresh = initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' });
const answered = { ...fresh, answers: { 'sap-colour': { kind: 'quantity', value: 3, unit: 'g' } } } as const;
const sap = boxKey('finding', 'sap-colour');
const bark = boxKey('result', 'bark-flow');
const half = { figure: '1', unit: 'g', upperLimit: '' };
const left: Begun = {
  boxes: {
    [sap]: { texts: half, over: recordedFor(fresh, sap) },
    [bark]: { texts: { figure: '40', unit: '' }, over: recordedFor(fresh, bark) },
  },
  asked: [{ id: 'sap-colour', of: 'finding', reason: true }],
  search: 'bark pai',
};

/** A keeper whose store is read when told so, and what it wrote last: `undefined` for nothing yet. */
const keeping = (kept: Begun = nothingBegun, state = fresh as typeof fresh) => {
  const written: (Begun | null)[] = [];
  const keeper = new BegunKeeper(state, {
    load: () => Promise.resolve(kept),
    keep: (begun) => void written.push(begun),
  });
  return { keeper, written };
};

describe('what was begun and not entered', () => {
  test('is there again, and a result that is shown nowhere is asked for', async () => {
    const { keeper } = keeping(left);
    let heard = 0;
    keeper.whenLoaded(() => {
      heard += 1;
    });
    expect(keeper.textsOf(sap)).toBeNull();
    await keeper.takeUp();
    expect(heard).toBe(1);
    expect(keeper.textsOf(sap)).toEqual(half);
    expect(keeper.asked.map(({ of, id }) => `${of} ${id}`)).toEqual([sap, bark]);
  });

  test('gives way to what is typed before it has been read, and is not written over meanwhile', async () => {
    const { keeper, written } = keeping(left);
    keeper.type(sap, { ...half, figure: '25' });
    expect(written).toEqual([]);
    await keeper.takeUp();
    expect(keeper.textsOf(sap)?.['figure']).toBe('25');
    expect(Object.keys(written.at(-1)?.boxes ?? {})).toEqual([sap, bark]);
  });

  test('is dropped once it is answered, changed or taken back', async () => {
    const { keeper, written } = keeping(left);
    await keeper.takeUp();
    keeper.see(answered);
    expect(keeper.textsOf(sap)).toBeNull();
    expect(Object.keys(written.at(-1)?.boxes ?? {})).toEqual([bark]);
    keeper.type(sap, half);
    keeper.see(fresh);
    expect(keeper.textsOf(sap)).toBeNull();
  });

  test('is dropped where it was answered in between: no page was there to see it', () => {
    expect(Object.keys(standing(left, answered).boxes)).toEqual([bark]);
    expect(standing(left, fresh)).toBe(left);
  });

  test('is thrown away when nothing of it is left, and with the signature', async () => {
    const { keeper, written } = keeping();
    await keeper.takeUp();
    keeper.type(sap, half);
    keeper.type(sap, null);
    expect(written.at(-1)).toBeNull();
    keeper.type(sap, half);
    keeper.end();
    expect(written.at(-1)).toBeNull();
    expect(keeper.textsOf(sap)).toBeNull();
  });

  test('in the search field is there again, is kept letter by letter, and thrown away once it is taken', async () => {
    const { keeper, written } = keeping({ ...nothingBegun, search: 'bark pai' });
    await keeper.takeUp();
    expect(keeper.search).toBe('bark pai');
    keeper.typeSearch('bark pain');
    expect(written.at(-1)?.search).toBe('bark pain');
    keeper.typeSearch('');
    expect(written.at(-1)).toBeNull();
  });

  test.each([
    ['typed', 'leaves', 'leaves'],
    ['typed and taken', 'leaves', ''],
  ])('in the search field gives way to what was %s there before it has been read', async (_name, ...texts) => {
    const { keeper, written } = keeping({ ...nothingBegun, search: 'bark pai' });
    for (const text of texts) keeper.typeSearch(text);
    await keeper.takeUp();
    const now = texts.at(-1) ?? '';
    expect(keeper.search).toBe(now);
    expect(written.at(-1)?.search ?? '').toBe(now);
  });

  test('is written only where something of it changed', async () => {
    const { keeper, written } = keeping(left);
    await keeper.takeUp();
    keeper.ask(keeper.asked);
    keeper.see({ ...fresh, note: 'Worse at night' });
    keeper.type(boxKey('finding', 'grey-leaves'), null);
    expect(written).toEqual([]);
  });
});

test('the form of several figures is one result; asked already, it is not asked again', () => {
  const figures = boxKey('figures', 'bark-flow');
  const box = { texts: { 'sap-colour figure': '4' }, over: recordedFor(fresh, figures) };
  const both = withResults({ ...nothingBegun, boxes: { [figures]: box, [bark]: box } });
  expect(both.asked).toEqual([{ id: 'bark-flow', of: 'result', reason: false }]);
  expect(withResults(both)).toBe(both);
});

test.each([null, 'text', 4, [], { boxes: 3, asked: {}, search: 4 }])('what is not of its kind is nothing: %j', (kept) =>
  expect(parseBegun(kept)).toEqual(nothingBegun),
);

test('what was kept before the search field was kept as well stays', () => {
  const { search: _, ...earlier } = left;
  expect(parseBegun(earlier)).toEqual({ ...left, search: '' });
});

test('what is of its kind stays, without what is not', () => {
  const kept = {
    boxes: { ...left.boxes, 'finding other': { texts: { figure: 4 }, over: '' } },
    search: left.search,
    asked: [...left.asked, { id: 'x', of: 'else', reason: true }, { id: 'x', of: 'result', reason: true, typed: {} }],
  };
  expect(parseBegun(JSON.parse(JSON.stringify(kept)))).toEqual(left);
});
