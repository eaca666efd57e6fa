import { describe, expect, test } from 'vitest';
import { namesIn } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Entry } from '@/server/sessions/schema';
import { initialState } from '@/server/sessions/state';
import { returningFlags } from './returning-flags';

const alarm = ashwood.alarms[0];
const looksFor = alarm ? namesIn(alarm.logic).find((name) => ashwood.findings[name]) : undefined;
const state = {
  ...initialState({ setting: 'primary_care', ageYears: 40, sex: 'female' }),
  setAside: { [alarm?.id ?? '']: { reason: 'Seen already', at: '2026-10-02T08:00:00.000Z' } },
};
const entered = (finding: string, given: 'present' | 'absent' | 'unknown'): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state: given },
  complaint: false,
});

describe('REG-16: a red flag set aside comes back when what it looks for is entered anew', () => {
  test('present brings it back; absent and unknown do not', () => {
    expect(looksFor).toBeDefined();
    expect(returningFlags(ashwood, state, entered(looksFor ?? '', 'present'))).toEqual([alarm?.id]);
    expect(returningFlags(ashwood, state, entered(looksFor ?? '', 'absent'))).toEqual([]);
    expect(returningFlags(ashwood, state, entered(looksFor ?? '', 'unknown'))).toEqual([]);
  });

  test('something else does not', () => {
    const other = Object.keys(ashwood.findings).find((id) => !alarm || !namesIn(alarm.logic).includes(id)) ?? '';
    expect(returningFlags(ashwood, state, entered(other, 'present'))).toEqual([]);
  });

  test('with nothing set aside there is nothing to bring back', () => {
    expect(returningFlags(ashwood, { ...state, setAside: {} }, entered(looksFor ?? '', 'present'))).toEqual([]);
  });
});
