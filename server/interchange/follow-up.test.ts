import { expect, test } from 'vitest';
import { engineVersion } from '@/engine';
import type { EntriesCarriedOver, SessionEvent } from '../sessions/schema';
import { stateOf } from '../sessions/state';
import { think } from '../sessions/think';
import { importedEvents } from './imported-events';
import { readImport } from './reading/read-import';
import { recordOf } from './record/session-record';
import { sessionFileText } from './session-file';
import { base, rules } from './testing/sessions';
import { currentVocabulary } from './vocabulary';

const reader = { rules, vocabulary: currentVocabulary(), knowledge: base(), engineVersion };
const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const id = (last: string): string => `ses_017f22e2-79b0-7cc3-98c4-dc0c0c0739${last}`;
const at = '2026-12-02T08:00:00.000Z';
const present = { kind: 'state', state: 'present' } as const;
const carried: EntriesCarriedOver = {
  type: 'entries_carried_over',
  from: { id: id('8f'), startedAt: '2026-10-02T08:00:00.000Z', closedAt: '2026-10-02T08:30:00.000Z' },
  entries: [
    {
      at: '2026-10-02T08:01:00.000Z',
      entry: { type: 'question_answered', finding: 'bloating', answer: present, complaint: true },
    },
    {
      at: '2026-10-02T08:02:00.000Z',
      entry: { type: 'question_answered', finding: 'fatigue', answer: present, complaint: false },
    },
  ],
  askedAnew: ['symptom-duration'],
};

const recorded = (...events: SessionEvent[]) => {
  const timed = events.map((event) => ({ at, event }));
  const state = stateOf(timed);
  const all = [...timed, { at, event: think(base(), state).event }];
  const record = recordOf(
    { id: id('90'), localReference: null, demonstration: false, createdAt: at, closedAt: null, appVersion: '1', state },
    all,
  );
  return { state, text: sessionFileText(record) };
};

test('INT-12: a follow-up goes out and comes in with what it carried over, and with the session that it follows', () => {
  const confirmed: SessionEvent = { type: 'question_answered', finding: 'fatigue', answer: present, complaint: false };
  const { state, text } = recorded({ type: 'session_started', patient }, carried, confirmed);
  expect(Object.keys(state.followsUp?.answers ?? {})).toEqual(['bloating']);
  const read = readImport(text, reader);
  if (!read.ok) throw new Error(read.issue.code);
  expect(read.value.notUsed.filter(({ code }) => code !== 'thought_anew')).toEqual([]);
  const brought = importedEvents(base(), read.value, patient, at);
  expect(brought.state.followsUp).toEqual(state.followsUp);
  const timed = brought.events.map((event) => ({ at, event }));
  const again = recordOf(
    {
      id: id('91'),
      localReference: null,
      demonstration: false,
      createdAt: at,
      closedAt: null,
      appVersion: '1',
      state: brought.state,
    },
    timed,
  );
  expect(sessionFileText(again)).toBe(text);
});

test('INT-12: of what a file marks as carried over again, only what had been comes in, with the time it had', () => {
  const confirmed: SessionEvent = { type: 'question_answered', finding: 'fatigue', answer: present, complaint: false };
  const restored = (when: string): SessionEvent => ({
    type: 'carried_over_restored',
    answers: [{ finding: 'fatigue', at: when }],
    results: [],
  });
  const said = '2026-10-02T08:02:00.000Z';
  const brought = ['1901-01-01T00:00:00.000Z', said].map((when) => {
    const { text } = recorded({ type: 'session_started', patient }, carried, confirmed, restored(when));
    const read = readImport(text, reader);
    if (!read.ok) throw new Error(read.issue.code);
    const left = read.value.notUsed.filter(({ code }) => code !== 'thought_anew').map(({ code }) => code);
    return [left, importedEvents(base(), read.value, patient, at).state.followsUp?.answers['fatigue']];
  });
  expect(brought).toEqual([
    [['out_of_range'], undefined],
    [[], said],
  ]);
});

test('a session that follows none says nothing of it: its file is what it was before there were follow-ups', () => {
  const { text } = recorded({ type: 'session_started', patient });
  expect(text).not.toMatch(/follows|carried/);
});
