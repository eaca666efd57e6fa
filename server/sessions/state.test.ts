import { describe, expect, test } from 'vitest';
import type { Entry } from './schema';
import { applyEntry, initialState } from './state';

const AT = '2026-10-02T08:15:00.000Z';
const start = initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' });
const folded = (...entries: Entry[]) => entries.reduce((state, entry) => applyEntry(state, entry, AT), start);
const present = { kind: 'state', state: 'present' } as const;

describe('an entry and the one that takes it back leave nothing behind', () => {
  test.each<[string, Entry, Entry]>([
    [
      'an answer',
      { type: 'question_answered', finding: 'grey-leaves', answer: present, complaint: true },
      { type: 'answer_withdrawn', finding: 'grey-leaves' },
    ],
    [
      'a tick list',
      {
        type: 'questions_answered',
        answers: [
          { finding: 'grey-leaves', answer: present },
          { finding: 'soft-bark', answer: { kind: 'state', state: 'absent' } },
        ],
      },
      { type: 'answers_withdrawn', findings: ['grey-leaves', 'soft-bark'] },
    ],
    [
      'a result',
      { type: 'result_entered', investigation: 'sap-test', result: { kind: 'quantity', value: 3, unit: 'mg/L' } },
      { type: 'result_withdrawn', investigation: 'sap-test' },
    ],
    [
      'a red flag set aside',
      { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: 'Supported since March' },
      { type: 'red_flag_restored', redFlag: 'tree-falls' },
    ],
    [
      'an investigation declined',
      { type: 'investigation_declined', investigation: 'sap-test', reason: 'Done elsewhere' },
      { type: 'investigation_undecided', investigation: 'sap-test' },
    ],
    [
      'an investigation chosen',
      { type: 'investigation_chosen', investigation: 'sap-test' },
      { type: 'investigation_undecided', investigation: 'sap-test' },
    ],
    ['a note', { type: 'note_written', text: 'Looks dry' }, { type: 'note_written', text: '' }],
  ])('%s', (_name, entry, back) => {
    expect(folded(entry)).not.toEqual(start);
    expect(folded(entry, back)).toEqual(start);
  });
});

test('the last answer to a question stands, and it stays a complaint only while it is said to be', () => {
  const state = folded(
    { type: 'question_answered', finding: 'grey-leaves', answer: present, complaint: true },
    { type: 'question_answered', finding: 'grey-leaves', answer: { kind: 'state', state: 'absent' }, complaint: false },
  );
  expect(state.answers).toEqual({ 'grey-leaves': { kind: 'state', state: 'absent' } });
  expect(state.complaints).toEqual([]);
});

test('a red flag set aside keeps its reason and its time', () => {
  const state = folded({ type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: 'Supported since March' });
  expect(state.setAside).toEqual({ 'tree-falls': { reason: 'Supported since March', at: AT } });
});

test('what a report said goes with its figure, also when that is said anew on a list of several', () => {
  const noted = { value: null, unit: null, qualifier: 'below', upperLimit: null, takenOn: null } as const;
  const said = { type: 'question_answered', finding: 'low-sap', answer: present, complaint: false } as const;
  const again = { type: 'questions_answered', answers: [{ finding: 'low-sap', answer: present }] } as const;
  expect(folded({ ...said, reported: noted }).reported).toEqual({ 'low-sap': noted });
  expect(folded({ ...said, reported: noted }, { ...again, answers: [...again.answers] }).reported).toEqual({});
});
