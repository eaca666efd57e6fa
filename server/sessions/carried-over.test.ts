import { describe, expect, test } from 'vitest';
import type { Answer } from '@/engine';
import { carriedOver, hadBeenCarriedOver } from './carried-over';
import { parseEvent, rowOf } from './events';
import { type Entry, entry as entrySchema, type SessionEvent } from './schema';
import { applyEntry, entriesOf, stateOf } from './state';
import { type EntryRules, validateEntry } from './validate-entry';

const finding = (id: string, kind: object = { type: 'presence' }) =>
  ({
    id,
    label: id,
    question: `${id}?`,
    definition: 'Invented.',
    alsoKnownAs: [],
    kind,
    section: 'complaint',
    effort: 1,
  }) as const;
const rules = {
  findings: new Map(
    [
      finding('grey-leaves'),
      finding('soft-bark'),
      finding('sap-loss'),
      finding('lasting', { type: 'quantity', unit: 'd', min: 0, max: 3650 }),
      finding('height', { type: 'quantity', unit: 'm', min: 0, max: 100 }),
    ].map((one) => [one.id, one]),
  ),
  investigations: new Map([
    ['sap-test', { id: 'sap-test', result: { type: 'quantity', unit: 'mg/L', min: 0, max: 500 } }],
  ]),
  redFlags: new Set(['tree-falls']),
  conditions: new Set(['ash-blight']),
  otherUnits: new Map(),
} as unknown as EntryRules;

/** Sealing as nobody should do it: that a text went through can be seen. */
const texts = { seal: (text: string) => `<${text}>`, open: (sealed: string) => sealed.slice(1, -1) };

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const earlier = {
  id: 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  startedAt: '2026-10-02T08:00:00.000Z',
  closedAt: null,
} as const;
const now = '2026-12-02T08:00:00.000Z';
const at = (minute: number): string => `2026-10-02T08:0${minute}:00.000Z`;
const answer = (id: string, given: Answer, complaint = false): Entry => ({
  type: 'question_answered',
  finding: id,
  answer: given,
  complaint,
});
const present: Answer = { kind: 'state', state: 'present' };
const walked = (...entries: Entry[]): readonly { at: string; event: SessionEvent }[] => [
  { at: at(0), event: { type: 'session_started', patient } },
  ...entries.map((event, place) => ({ at: at(place + 1), event: event as SessionEvent })),
];
const followed = (...entries: Entry[]) => carriedOver(walked(...entries), earlier, rules, now);

describe('what a follow-up takes over', () => {
  test('answers and results as they stood, each with its own time and what stood on the report', () => {
    const reported = { value: 80, unit: 'mg/L', qualifier: null, upperLimit: null, takenOn: '2026-09-28' } as const;
    const result = { kind: 'quantity', value: 80, unit: 'mg/L' } as const;
    const carried = followed(
      answer('grey-leaves', present, true),
      answer('soft-bark', present),
      answer('soft-bark', { kind: 'state', state: 'absent' }),
      answer('height', { kind: 'quantity', value: 4, unit: 'm' }),
      { type: 'result_entered', investigation: 'sap-test', result, reported },
    );
    expect(carried.entries).toEqual([
      { at: at(1), entry: answer('grey-leaves', present, true) },
      { at: at(3), entry: answer('soft-bark', { kind: 'state', state: 'absent' }) },
      { at: at(4), entry: answer('height', { kind: 'quantity', value: 4, unit: 'm' }) },
      { at: at(5), entry: { type: 'result_entered', investigation: 'sap-test', result, reported } },
    ]);
    expect(carried.askedAnew).toEqual([]);
  });

  test('a duration has gone on since, the unknown may be known by now, the retired is in no list: all are asked anew', () => {
    const carried = followed(
      answer('lasting', { kind: 'quantity', value: 21, unit: 'd' }),
      answer('sap-loss', { kind: 'state', state: 'unknown' }),
      answer('moss', present),
    );
    expect(carried).toMatchObject({ entries: [], askedAnew: ['lasting', 'sap-loss', 'moss'] });
  });

  test('what was taken back, notes, decisions, what was set aside and own thoughts stay behind', () => {
    const carried = followed(
      answer('grey-leaves', present),
      { type: 'answer_withdrawn', finding: 'grey-leaves' },
      { type: 'note_written', text: 'Dry' },
      { type: 'investigation_chosen', investigation: 'sap-test' },
      { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: 'Seen' },
      { type: 'own_differential_recorded', conditions: ['ash-blight'], other: '', unaided: true },
    );
    expect(carried.entries).toEqual([]);
    const state = stateOf([
      { at: now, event: { type: 'session_started', patient } },
      { at: now, event: carried },
    ]);
    expect(state).toMatchObject({ note: '', decisions: {}, setAside: {}, ownDifferential: null });
  });
});

describe('what is carried over stays marked until it is said again', () => {
  const event = followed(
    answer('grey-leaves', present, true),
    answer('soft-bark', present),
    answer('height', { kind: 'quantity', value: 4, unit: 'm' }),
    { type: 'result_entered', investigation: 'sap-test', result: { kind: 'quantity', value: 80, unit: 'mg/L' } },
  );
  const state = stateOf([
    { at: now, event: { type: 'session_started', patient } },
    { at: now, event },
  ]);

  test('with the session it is from and when each was said', () => {
    expect(state.followsUp).toEqual({
      from: earlier.id,
      startedAt: earlier.startedAt,
      answers: { 'grey-leaves': at(1), 'soft-bark': at(2), height: at(3) },
      results: { 'sap-test': at(4) },
    });
    expect(state.complaints).toEqual(['grey-leaves']);
  });

  test.each<[string, Entry, string[], string[]]>([
    ['still so', answer('soft-bark', present), ['grey-leaves', 'height'], ['sap-test']],
    ['no longer', answer('soft-bark', { kind: 'state', state: 'absent' }), ['grey-leaves', 'height'], ['sap-test']],
    ['ask again', { type: 'answer_withdrawn', finding: 'soft-bark' }, ['grey-leaves', 'height'], ['sap-test']],
    [
      'several still so',
      {
        type: 'questions_answered',
        answers: [
          { finding: 'soft-bark', answer: present },
          { finding: 'grey-leaves', answer: present },
        ],
      },
      ['height'],
      ['sap-test'],
    ],
    [
      'a result taken back',
      { type: 'result_withdrawn', investigation: 'sap-test' },
      ['grey-leaves', 'soft-bark', 'height'],
      [],
    ],
    [
      'a note changes nothing of it',
      { type: 'note_written', text: 'x' },
      ['grey-leaves', 'soft-bark', 'height'],
      ['sap-test'],
    ],
  ])('%s', (_name, entry, answers, results) => {
    const { followsUp } = applyEntry(state, entry, now);
    expect([Object.keys(followsUp?.answers ?? {}), Object.keys(followsUp?.results ?? {})]).toEqual([answers, results]);
  });

  test('a follow-up of a follow-up knows the first time it was said', () => {
    const second = carriedOver(
      [
        { at: now, event: { type: 'session_started', patient } },
        { at: now, event },
        { at: now, event: answer('soft-bark', present) as SessionEvent },
      ],
      { ...earlier, id: 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c073990', startedAt: now },
      rules,
      '2027-02-02T08:00:00.000Z',
    );
    expect(second.entries.map((one) => one.at)).toEqual([at(1), now, at(3), at(4)]);
  });

  const taken: Entry = {
    type: 'carried_over_restored',
    answers: [{ finding: 'soft-bark', at: at(2) }],
    results: [{ investigation: 'sap-test', at: at(4) }],
  };

  test('what was said again and taken back is as it had been carried over', () => {
    const said = applyEntry(state, answer('soft-bark', present), now);
    expect(applyEntry(said, taken, now).followsUp).toEqual(state.followsUp);
    const second = carriedOver(
      [
        { at: now, event: { type: 'session_started', patient } },
        { at: now, event },
        { at: now, event: answer('soft-bark', present) as SessionEvent },
        { at: now, event: taken as SessionEvent },
      ],
      { ...earlier, id: 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c073990', startedAt: now },
      rules,
      '2027-02-02T08:00:00.000Z',
    );
    expect(second.entries.map((one) => one.at)).toEqual([at(1), at(2), at(3), at(4)]);
  });

  test('what does not stand is not carried over either, and a session that follows none carries nothing', () => {
    const without = applyEntry(state, { type: 'answer_withdrawn', finding: 'soft-bark' }, now);
    expect(applyEntry(without, taken, now).followsUp?.answers).not.toHaveProperty('soft-bark');
    expect(applyEntry({ ...state, followsUp: null }, taken, now).followsUp).toBeNull();
  });

  test('it is not taken of nothing that exists', () => {
    const unknown: Entry = { ...taken, answers: [{ finding: 'no-such', at: at(2) }] };
    expect(validateEntry(taken, rules, now)).toEqual({ ok: true, value: true });
    expect(validateEntry(unknown, rules, now)).toMatchObject({ issue: { code: 'unknown_id' } });
  });

  test('it speaks of something, or is no entry', () => {
    const { success } = entrySchema.safeParse({ type: 'carried_over_restored', answers: [], results: [] });
    expect([success, entrySchema.safeParse(taken).success]).toEqual([false, true]);
  });

  const entries = [...entriesOf(event, now), { at: now, entry: answer('sap-loss', present) }];
  const restored = (id: string, said: string): Entry => ({
    type: 'carried_over_restored',
    answers: [{ finding: id, at: said }],
    results: [],
  });
  test.each<[string, Entry, string, boolean]>([
    ['carried over, with the time it had', taken, now, true],
    ['carried over, with another time', restored('soft-bark', '1901-01-01T00:00:00.000Z'), now, false],
    ['carried over, with the time of another', restored('soft-bark', at(1)), now, false],
    ['said here', restored('sap-loss', now), now, false],
    ['never said', restored('lasting', at(2)), now, false],
    [
      'a result with another time',
      { ...taken, results: [{ investigation: 'sap-test', at: at(2) }] } as Entry,
      now,
      false,
    ],
    ['said after the session had begun', taken, at(3), false],
  ])('what counts as carried over again: %s', (_name, entry, startedAt, fits) => {
    const checked = hadBeenCarriedOver(entry, { startedAt, entries });
    expect(checked.ok || checked.issue.code).toBe(fits || 'date_not_possible');
  });

  test('it is read back as it was written', () => {
    expect(parseEvent(JSON.parse(JSON.stringify(rowOf(event, texts))), texts)).toEqual(event);
  });
});

test('a session from before there were follow-ups follows none', () => {
  const state = stateOf(walked(answer('grey-leaves', present)));
  expect(state.followsUp).toBeNull();
});
