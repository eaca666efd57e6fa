import { expect, test } from 'vitest';
import { type AnswerState, type Case, consult, mayBeSpoiled } from '@/engine';
import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';

const { knowledge } = currentRelease();
const patient = (answers: Readonly<Record<string, AnswerState>>): Case => ({
  setting: 'primary_care',
  ageYears: 29,
  sex: 'female',
  answers: Object.fromEntries(Object.entries(answers).map(([id, state]) => [id, { kind: 'state', state }])),
  results: {},
});
const concerned = entries.investigations.flatMap(({ id, spoiledBy }) =>
  spoiledBy.flatMap((spoiler) => ('when' in spoiler && spoiler.when === 'pregnant' ? [[id, spoiler.id] as const] : [])),
);

test('what pregnancy speaks against says so until pregnancy is denied', () => {
  expect(concerned.length).toBeGreaterThan(4);
  for (const [investigation, spoiler] of concerned) {
    // Once it is certain it stands with what spoils the result now: engine/plan.test.ts.
    const named = (state: AnswerState) =>
      mayBeSpoiled(knowledge, patient({ pregnant: state }), investigation).includes(spoiler);
    expect([investigation, named('unknown'), named('absent')]).toEqual([investigation, true, false]);
  }
});

test('pain in a possible pregnancy raises an alarm', () => {
  const raised = (state: AnswerState) =>
    consult(
      knowledge,
      patient({ 'possibly-pregnant': state, pregnant: state, 'acute-lower-abdo-pain': 'present' }),
    ).assessment.redFlags.filter((flag) => flag.state === 'fires' && flag.urgency === 'same_day').length;
  expect(raised('present')).toBeGreaterThan(raised('absent'));
});
