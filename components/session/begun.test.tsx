import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { assess, type Case } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue } from '@/server/library/schema';
import { caseOf, initialState } from '@/server/sessions/state';
import { hasBegun } from './begun';
import { BelowQuestions } from './below-questions';
import { BelowRanking, type Late } from './below-ranking';

const nothing = () => {};
const none = {};
const empty: Catalogue = {
  findings: {},
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const results: Case['results'] = { 'bark-flow': { kind: 'outcome', outcome: 'raised' } };
const answers: Case['answers'] = { 'grey-leaves': { kind: 'state', state: 'unknown' } };

test.each([
  ['nothing', { answers: {}, results: {} }, false],
  ['an answer', { answers, results: {} }, true],
  ['a result alone', { answers: {}, results }, true],
])('%s', (_, entered, begun) => expect(hasBegun(entered)).toBe(begun));

describe('a result that came first', () => {
  const lateWith = (entered: Pick<Case, 'results'>): Late => {
    const state = { ...initialState({ setting: 'primary_care', ageYears: 34, sex: 'female' }), ...entered };
    return { state, patient: caseOf(state), assessment: assess(ashwood, caseOf(state)) };
  };
  const planOf = (late: Late) =>
    renderToStaticMarkup(
      <BelowRanking
        sessionId="ses_1"
        base={ashwood}
        catalogue={empty}
        {...{ late }}
        decisions={none}
        emergency={false}
        act={nothing}
      />,
    );
  const listOf = (late: Late) =>
    renderToStaticMarkup(
      <BelowQuestions
        {...{ late }}
        waiting={[]}
        base={ashwood}
        catalogue={empty}
        act={nothing}
        onAnswer={nothing}
        onWithdraw={nothing}
        undo={nothing}
        note=""
        onNote={nothing}
      />,
    );

  test('stands in the plan, where it can be taken back', () => {
    expect(planOf(lateWith({ results }))).toMatch(/Take back<span[^>]*> the result of/);
    expect(planOf(lateWith({ results: {} }))).toBe('');
  });

  test('can be undone', () => {
    expect(listOf(lateWith({ results }))).toContain('Undo');
    expect(listOf(lateWith({ results: {} }))).not.toContain('Undo');
  });
});
