import { expect, test } from 'vitest';
import type { Answer, Case } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { afterAnswers as afterEach } from './short-walk';

const said = (state: 'present' | 'absent'): Answer => ({ kind: 'state', state });
const patient: Case = {
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers: { 'falling-twigs': said('absent'), 'soft-bark': said('present'), 'curled-leaves': said('absent') },
  results: { 'sap-test': { kind: 'quantity', value: 60, unit: 'mg/L' } },
};
const afterAnswers = (number: number): Case => afterEach(ashwood, patient, [number])[0] ?? patient;
const answered = (walked: Case): readonly string[] =>
  Object.entries(walked.answers).flatMap(([id, answer]) =>
    answer.kind === 'state' && answer.state === 'unknown' ? [] : [id],
  );

test('one answer is the first of the report; results come along', () => {
  const walked = afterAnswers(1);
  expect(answered(walked)).toEqual(['falling-twigs']);
  expect(walked.results).toEqual(patient.results);
});

test('what the report does not answer is asked and not counted', () => {
  const walked = afterAnswers(3);
  expect(answered(walked)).toHaveLength(3);
  expect(walked.answers['grey-leaves']).toEqual({ kind: 'state', state: 'unknown' });
});

test('it ends when nothing more is asked', () => {
  expect(answered(afterAnswers(99))).toHaveLength(3);
});

test('one walk passes each number as a walk to it alone would', () => {
  expect(afterEach(ashwood, patient, [1, 3, 99])).toEqual([afterAnswers(1), afterAnswers(3), afterAnswers(99)]);
});
