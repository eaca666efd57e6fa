import { expect, test } from 'vitest';
import type { Case } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { followsFrom, tickedList } from './follows-from';

const patient: Case = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} };
const [wider] = Object.entries(ashwood.findings).flatMap(([id, { implies }]) => implies.map((other) => [id, other]));
const [narrow = '', broad = ''] = wider ?? [];
const list = [broad, narrow, 'falling-twigs'];
const recorded = {
  type: 'questions_answered',
  answers: [
    { finding: narrow, answer: { kind: 'state', state: 'present' } },
    { finding: 'falling-twigs', answer: { kind: 'state', state: 'absent' } },
  ],
};

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing ticked, nothing follows', [], []],
  ['what a ticked one includes follows from it', [narrow], [broad]],
  ['not the other way round', [broad], []],
  ['what was ticked itself does not follow', [narrow, broad], []],
])('REG-16: %s', (_name, present, follows) => {
  expect(followsFrom(ashwood, patient, present, list)).toEqual(follows);
});

test('REG-16: nor is it denied because it was denied before', () => {
  const denied: Case = { ...patient, answers: { [broad]: { kind: 'state', state: 'absent' } } };
  expect(followsFrom(ashwood, denied, [narrow], list)).toEqual([broad]);
});

test('REG-16: nothing is recorded of what follows; the rest of the list is recorded', () => {
  expect(tickedList(ashwood, patient, [narrow], list)).toEqual([recorded]);
});

test('REG-16: what follows and was denied in the session before is denied no more', () => {
  const denied: Case = { ...patient, answers: { [broad]: { kind: 'state', state: 'absent' } } };
  expect(tickedList(ashwood, denied, [narrow], list)).toEqual([
    recorded,
    { type: 'answers_withdrawn', findings: [broad] },
  ]);
});
