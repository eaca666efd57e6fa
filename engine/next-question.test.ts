import { expect, test } from 'vitest';
import { questionsFor } from './advise';
import type { Case } from './case';
import type { KnowledgeBase } from './knowledge-base';
import { ashwood } from './worlds/ashwood';

const { 'grey-leaves': leaves } = ashwood.findings;
if (!leaves) throw new Error('the world has lost its leaves');
/** Nobody need ask for grey leaves of a tree whose bark is sound; curled leaves are grey leaves. */
const world: KnowledgeBase = {
  ...ashwood,
  findings: {
    ...ashwood.findings,
    'grey-leaves': { ...leaves, needlessWhen: { op: 'not', part: { op: 'name', name: 'soft-bark' } } },
  },
};

const asked = (answers: Case['answers']): readonly string[] =>
  questionsFor(world, { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers, results: {} }).map(
    ({ finding }) => finding,
  );

test('what was said may answer a question, and then neither it nor what includes it is asked', () => {
  expect(asked({})).toContain('grey-leaves');
  expect(asked({ 'soft-bark': { kind: 'state', state: 'present' } })).toContain('grey-leaves');
  expect(asked({ 'soft-bark': { kind: 'state', state: 'unknown' } })).toContain('grey-leaves');
  const sound = asked({ 'soft-bark': { kind: 'state', state: 'absent' } });
  expect(sound).toContain('falling-twigs');
  expect(sound).not.toContain('grey-leaves');
  expect(sound).not.toContain('curled-leaves');
});

test('what includes it is asked after it as long as it is open', () => {
  expect(asked({})).not.toContain('curled-leaves');
  expect(asked({ 'grey-leaves': { kind: 'state', state: 'unknown' } })).toContain('curled-leaves');
});
