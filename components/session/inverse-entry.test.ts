import { describe, expect, test } from 'vitest';
import type { Entry } from '@/server/sessions/schema';
import { applyEntry, initialState } from '@/server/sessions/state';
import { inverseOf, inverseOfAll } from './inverse-entry';

const AT = '2026-10-02T08:15:00.000Z';
const present = { kind: 'state', state: 'present' } as const;
const absent = { kind: 'state', state: 'absent' } as const;
const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;

/** A session in which everything has been done once. */
const lived = (
  [
    { type: 'question_answered', finding: 'grey-leaves', answer: present, complaint: true },
    { type: 'question_answered', finding: 'soft-bark', answer: absent, complaint: false },
    { type: 'result_entered', investigation: 'sap-test', result: { kind: 'quantity', value: 3, unit: 'mg/L' } },
    { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: 'Supported since March' },
    { type: 'investigation_chosen', investigation: 'sap-test' },
    { type: 'investigation_declined', investigation: 'bark-flow', reason: 'Done elsewhere' },
    { type: 'note_written', text: 'Dry' },
  ] satisfies Entry[]
).reduce<ReturnType<typeof initialState>>((state, entry) => applyEntry(state, entry, AT), initialState(patient));

const apply = (state: typeof lived, given: readonly Entry[]) =>
  given.reduce((reached, entry) => applyEntry(reached, entry, AT), state);

describe('what was done is undone, whatever stood there before', () => {
  test.each<[string, Entry]>([
    ['a first answer', { type: 'question_answered', finding: 'falling-twigs', answer: present, complaint: false }],
    ['a changed answer', { type: 'question_answered', finding: 'grey-leaves', answer: absent, complaint: true }],
    ['an answer taken back', { type: 'answer_withdrawn', finding: 'grey-leaves' }],
    ['a tick list', { type: 'questions_answered', answers: [{ finding: 'falling-twigs', answer: absent }] }],
    [
      'a list that answers anew what had been answered, and more',
      {
        type: 'questions_answered',
        answers: [
          { finding: 'grey-leaves', answer: absent },
          { finding: 'falling-twigs', answer: present },
          { finding: 'bare-crown', answer: absent },
        ],
      },
    ],
    ['a tick list taken back', { type: 'answers_withdrawn', findings: ['soft-bark', 'grey-leaves'] }],
    [
      'a changed result',
      { type: 'result_entered', investigation: 'sap-test', result: { kind: 'quantity', value: 9, unit: 'mg/L' } },
    ],
    ['a result taken back', { type: 'result_withdrawn', investigation: 'sap-test' }],
    ['a red flag set aside', { type: 'red_flag_set_aside', redFlag: 'old-tree', reason: 'Felled' }],
    ['a red flag brought back', { type: 'red_flag_restored', redFlag: 'tree-falls' }],
    ['a decision', { type: 'investigation_chosen', investigation: 'leaf-oracle' }],
    ['a decision turned round', { type: 'investigation_declined', investigation: 'sap-test', reason: 'No sap' }],
    ['a decision dropped', { type: 'investigation_undecided', investigation: 'bark-flow' }],
    ['a note', { type: 'note_written', text: 'Wet' }],
    ['the patient', { type: 'patient_described', patient: { ...patient, ageYears: 43 } }],
  ])('%s', (_name, entry) => {
    const back = inverseOf(entry, lived);
    const after = applyEntry(lived, entry, AT);
    expect(after).not.toEqual(lived);
    expect(apply(after, back)).toEqual(lived);
  });

  test('several at once, which build on one another', () => {
    const entries: Entry[] = [
      { type: 'answer_withdrawn', finding: 'grey-leaves' },
      { type: 'question_answered', finding: 'grey-leaves', answer: absent, complaint: false },
      { type: 'result_withdrawn', investigation: 'sap-test' },
    ];
    const after = apply(lived, entries);
    expect(after).not.toEqual(lived);
    expect(apply(after, inverseOfAll(entries, lived))).toEqual(lived);
  });

  test.each<[string, readonly Entry[], number]>([
    [
      'all of it still so: one entry takes it back, however many were said',
      [
        {
          type: 'questions_answered',
          answers: [
            { finding: 'grey-leaves', answer: present },
            { finding: 'soft-bark', answer: absent },
          ],
        },
      ],
      1,
    ],
    ['no longer', [{ type: 'question_answered', finding: 'grey-leaves', answer: absent, complaint: true }], 2],
    ['asked again', [{ type: 'answer_withdrawn', finding: 'soft-bark' }], 2],
    [
      'another result',
      [{ type: 'result_entered', investigation: 'sap-test', result: { kind: 'quantity', value: 9, unit: 'mg/L' } }],
      2,
    ],
  ])('what was carried over is only carried over again: %s', (_name, entries, size) => {
    const carried = {
      ...lived,
      followsUp: {
        from: 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
        startedAt: '2026-09-01T08:00:00.000Z',
        answers: { 'grey-leaves': '2026-09-01T08:01:00.000Z', 'soft-bark': '2026-09-01T08:02:00.000Z' },
        results: { 'sap-test': '2026-09-01T08:03:00.000Z' },
      },
    };
    const after = apply(carried, entries);
    expect(after).not.toEqual(carried);
    const back = inverseOfAll(entries, carried);
    expect(back).toHaveLength(size);
    expect(apply(after, back)).toEqual(carried);
  });

  test('an answer said as it stands changes nothing that could be undone', () => {
    const again: Entry = { type: 'question_answered', finding: 'grey-leaves', answer: present, complaint: true };
    expect(inverseOf(again, lived)).toEqual([]);
  });

  test('finishing cannot be undone', () => expect(inverseOf({ type: 'session_closed' }, lived)).toEqual([]));
});
