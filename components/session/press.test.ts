import { describe, expect, test } from 'vitest';
import { namesIn } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Entry } from '@/server/sessions/schema';
import { applyEntry, initialState } from '@/server/sessions/state';
import { pressOf } from './press';

const AT = '2026-10-02T08:00:00.000Z';
const alarm = ashwood.alarms[0];
const flag = alarm?.id ?? '';
const looksFor = (alarm && namesIn(alarm.logic).find((name) => ashwood.findings[name])) ?? '';
const apply = (state: typeof aside, entries: readonly Entry[]) =>
  entries.reduce((reached, entry) => applyEntry(reached, entry, AT), state);
const aside = {
  ...initialState({ setting: 'primary_care', ageYears: 40, sex: 'female' }),
  setAside: { [flag]: { reason: 'Seen already', at: AT } },
};
const present: Entry = {
  type: 'questions_answered',
  answers: [{ finding: looksFor, answer: { kind: 'state', state: 'present' } }],
};

describe('REG-16: what one press does is taken back in one step', () => {
  test('a red flag that an entry brought back is set aside again, for the reason it had', () => {
    const { entries, back } = pressOf(ashwood, aside, [present]);
    expect(entries).toEqual([present, { type: 'red_flag_restored', redFlag: flag }]);
    expect(apply(apply(aside, entries), back)).toEqual(aside);
  });

  test('it comes back once, however many entries of the press speak to it', () => {
    const { entries } = pressOf(ashwood, aside, [present, present]);
    expect(entries).toEqual([present, { type: 'red_flag_restored', redFlag: flag }, present]);
  });

  test('what cannot be taken back leaves nothing to undo', () => {
    expect(pressOf(ashwood, aside, [{ type: 'session_closed' }]).back).toEqual([]);
  });
});
