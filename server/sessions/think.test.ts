import { expect, test } from 'vitest';
import { fingerprintOf } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { applyEntry, initialState } from './state';
import { think } from './think';

test('REG-14: what is stored of a thought is its event, letter for letter', () => {
  const state = applyEntry(
    initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' }),
    {
      type: 'question_answered',
      finding: Object.keys(ashwood.findings)[0] ?? '',
      answer: { kind: 'state', state: 'present' },
      complaint: true,
    },
    '2026-10-02T12:00:00.000Z',
  );
  const { consultation, event, payload } = think(ashwood, state);
  const { type: _type, ...rest } = event;
  expect(payload).toBe(JSON.stringify(rest));
  expect(event.fingerprint).toBe(fingerprintOf(consultation));
});
