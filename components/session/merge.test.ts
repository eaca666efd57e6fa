import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { applyEntry, initialState } from '@/server/sessions/state';
import { type Choices, chosen, clashesOf, partedAt } from './merge';
import { type Place, placesOf, SIGN_OFF, valueAt } from './places';
import type { Pending } from './saving';

const AT = '2026-10-02T08:15:00.000Z';
const base = initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' });
const newKey = () => crypto.randomUUID();

/** What somebody entered, one after the other, on what they saw. */
const entered = (on: SessionState, entries: readonly Entry[]): readonly Pending[] => {
  let state = on;
  return entries.map((entry) => {
    const before = Object.fromEntries(placesOf(entry, state).map((place) => [place, valueAt(state, place)]));
    state = applyEntry(state, entry, AT);
    return { entry, idempotencyKey: newKey(), at: AT, before };
  });
};
const after = (on: SessionState, entries: readonly Entry[]): SessionState =>
  entries.reduce((state, entry) => applyEntry(state, entry, AT), on);
const reachedBy = (on: SessionState, pending: readonly Pending[]): SessionState =>
  after(
    on,
    pending.map(({ entry }) => entry),
  );

const answered = (finding: string, state: 'present' | 'absent', complaint = false): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state },
  complaint,
});
const note = (text: string): Entry => ({ type: 'note_written', text });
const patient = (change: Partial<SessionState['patient']>): Entry => ({
  type: 'patient_described',
  patient: { ...base.patient, ...change },
});

test.each<[string, Entry[], Entry[], Place[]]>([
  ['different questions', [answered('sap', 'present')], [answered('leaf', 'present')], []],
  ['the same question, answered alike', [answered('sap', 'present')], [answered('sap', 'present')], []],
  ['the same question, answered otherwise', [answered('sap', 'absent')], [answered('sap', 'present')], ['answer:sap']],
  [
    'answered there, taken back here',
    [answered('sap', 'absent')],
    [{ type: 'answer_withdrawn', finding: 'sap' }],
    ['answer:sap'],
  ],
  ['two notes', [note('theirs')], [note('mine')], ['note']],
  ['a note that has theirs in it', [note('theirs')], [note('theirs, and mine')], []],
  ['a note emptied there', [note('a'), note('')], [note('mine')], []],
  ['age there, sex here', [patient({ ageYears: 43 })], [patient({ sex: 'male' })], []],
  ['two ages', [patient({ ageYears: 43 })], [patient({ ageYears: 44 })], ['patient:ageYears']],
  ['a sign-off of what is no longer so', [note('theirs')], [{ type: 'session_closed' }], [SIGN_OFF]],
  ['a sign-off of what is still so', [], [answered('sap', 'present'), { type: 'session_closed' }], []],
  [
    'of several ticked at once, one',
    [answered('sap', 'absent')],
    [
      {
        type: 'questions_answered',
        answers: [
          { finding: 'sap', answer: { kind: 'state', state: 'present' } },
          { finding: 'leaf', answer: { kind: 'state', state: 'absent' } },
        ],
      },
    ],
    ['answer:sap'],
  ],
  [
    'set aside for two reasons',
    [{ type: 'red_flag_set_aside', redFlag: 'frost', reason: 'seen' }],
    [{ type: 'red_flag_set_aside', redFlag: 'frost', reason: 'known' }],
    ['flag:frost'],
  ],
])('REL-04: %s', (_name, theirs, mine, places) => {
  expect(clashesOf(after(base, theirs), entered(base, mine))).toEqual(places);
});

test('what was entered about the patient here does not undo what was entered there', () => {
  const theirs = after(base, [patient({ ageYears: 43 })]);
  const parted = partedAt(theirs, entered(base, [patient({ sex: 'male' })]), [], newKey);
  expect(reachedBy(theirs, parted).patient).toEqual({ setting: 'primary_care', ageYears: 43, sex: 'male' });
});

test('an entry chosen again goes out under a key of its own: the server may have had the old one before', () => {
  const theirs = after(base, [answered('sap', 'absent')]);
  const mine = entered(base, [answered('sap', 'present')]);
  const [again] = chosen(theirs, mine, { 'answer:sap': 'mine' }, newKey);
  expect(again?.idempotencyKey).not.toBe(mine[0]?.idempotencyKey);
});

const ids = fc.constantFrom('sap', 'leaf', 'bark');
const state = fc.constantFrom('present' as const, 'absent' as const, 'unknown' as const);
const answer = state.map((value) => ({ kind: 'state' as const, state: value }));
const text = fc.string({ minLength: 3, maxLength: 6 }).map((words) => `x${words.trim()}`);
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ type: fc.constant('question_answered' as const), finding: ids, answer, complaint: fc.boolean() }),
  fc.record({
    type: fc.constant('questions_answered' as const),
    answers: fc.uniqueArray(fc.record({ finding: ids, answer }), { minLength: 1, selector: ({ finding }) => finding }),
  }),
  fc.record({ type: fc.constant('answers_withdrawn' as const), findings: fc.uniqueArray(ids, { minLength: 1 }) }),
  fc.record({ type: fc.constant('answer_withdrawn' as const), finding: ids }),
  fc.record({
    type: fc.constant('patient_described' as const),
    patient: fc.record({
      setting: fc.constantFrom('general' as const, 'primary_care' as const),
      ageYears: fc.integer({ min: 40, max: 43 }),
      sex: fc.constantFrom('female' as const, 'male' as const),
    }),
  }),
  fc.record({ type: fc.constant('note_written' as const), text }),
  fc.record({ type: fc.constant('red_flag_set_aside' as const), redFlag: ids, reason: text }),
  fc.record({ type: fc.constant('red_flag_restored' as const), redFlag: ids }),
  fc.record({ type: fc.constant('investigation_chosen' as const), investigation: ids }),
  fc.record({ type: fc.constant('investigation_declined' as const), investigation: ids, reason: text }),
  fc.record({
    type: fc.constant('own_differential_recorded' as const),
    conditions: fc.array(ids, { maxLength: 2 }),
    other: text,
    unaided: fc.boolean(),
  }),
);
const story = fc.record({
  common: fc.array(anyEntry, { maxLength: 4 }),
  theirs: fc.array(anyEntry, { maxLength: 5 }),
  mine: fc.array(anyEntry, { maxLength: 6 }),
});

const told = ({ common, theirs, mine }: { common: Entry[]; theirs: Entry[]; mine: Entry[] }) => {
  const seen = after(base, common);
  const record = after(seen, theirs);
  const pending = entered(seen, mine);
  const clashing = clashesOf(record, pending);
  const parted = partedAt(record, pending, clashing, newKey);
  const touched = [...new Set(pending.flatMap(({ before }) => Object.keys(before)))];
  /** What was entered here for a place: what it comes to when all of it is put on top, in its order. */
  const typed = (place: Place): string => {
    const own = pending.filter(({ before }) => place in before);
    return valueAt(reachedBy(record, own), place);
  };
  return { seen, record, pending, clashing, parted, touched, typed };
};
const all = (places: readonly Place[], choice: 'mine' | 'theirs'): Choices =>
  Object.fromEntries(places.map((place) => [place, choice]));

describe('REL-04: whatever two people enter', () => {
  test('nothing typed disappears without a choice', () => {
    fc.assert(
      fc.property(story, (given) => {
        const { record, parted, touched, typed } = told(given);
        const shown = reachedBy(record, parted);
        for (const place of touched) expect([place, valueAt(shown, place)]).toEqual([place, typed(place)]);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing that was changed there is changed back without a choice', () => {
    fc.assert(
      fc.property(story, (given) => {
        const { record, clashing, parted } = told(given);
        const free = parted.filter(({ before }) => !Object.keys(before).some((place) => clashing.includes(place)));
        const sent = reachedBy(record, free);
        for (const place of clashing) expect(valueAt(sent, place)).toBe(valueAt(record, place));
        const untouched = ['note', 'patient:sex', 'patient:ageYears', 'answer:sap', 'answer:leaf'].filter(
          (place) => !free.some(({ before }) => place in before),
        );
        for (const place of untouched) expect(valueAt(sent, place)).toBe(valueAt(record, place));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['mine', 'theirs'] as const)('“%s” for everything leaves exactly that, and nothing to choose', (choice) => {
    fc.assert(
      fc.property(story, (given) => {
        const { record, clashing, parted, touched, typed } = told(given);
        const left = chosen(record, parted, all(clashing, choice), newKey);
        const reached = reachedBy(record, left);
        for (const place of touched) {
          const expected = choice === 'theirs' && clashing.includes(place) ? valueAt(record, place) : typed(place);
          expect([place, valueAt(reached, place)]).toEqual([place, expected]);
        }
        expect(clashesOf(record, left)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
