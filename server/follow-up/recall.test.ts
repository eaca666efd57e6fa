import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, consult, type KnowledgeBase } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { ashwoodThen } from '../review/testing/ashwood-then';
import { applyEntry, caseOf, initialState } from '../sessions/state';
import { recallOf } from './recall';

const findings = ['grey-leaves', 'curled-leaves', 'soft-bark', 'falling-twigs'] as const;
const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;

const stateWith = (answers: Readonly<Record<string, 'present' | 'absent' | 'unknown'>>, ageYears = 42) => ({
  ...initialState({ ...patient, ageYears }),
  answers: Object.fromEntries(Object.entries(answers).map(([id, state]) => [id, { kind: 'state', state } as const])),
});
const openWith = (state: ReturnType<typeof stateWith>, then: KnowledgeBase = ashwoodThen) => ({
  state,
  consultation: consult(then, caseOf(state)),
});

describe('what today’s knowledge says otherwise of an open session', () => {
  test('nothing, when the release is the same', () =>
    expect(recallOf(openWith(stateWith({ 'grey-leaves': 'present' }), ashwood), ashwood)).toBeNull());

  test('conditions that lead, an investigation no longer to be ordered; no red flag', () => {
    const recall = recallOf(openWith(stateWith({ 'grey-leaves': 'present' })), ashwood);
    expect(recall?.newFlag).toBe(false);
    expect(recall?.flags).toEqual([]);
    // Ash blight: ln 2 then (0.6/0.3), ln 4 now (0.8/0.2), and so it passes root rot, which stays at ln 3.
    expect(recall?.conditions.map(({ condition, after }) => [condition, after?.place])).toEqual([
      ['ash-blight', 1],
      ['root-rot', 2],
    ]);
    expect(recall?.suggestions).toEqual([{ investigation: 'leaf-oracle', before: null, after: 'avoid' }]);
  });

  test('a red flag that fires today and did not is new; one that only stopped is not', () => {
    const both = stateWith({ 'soft-bark': 'present' });
    // Then, soft bark was enough; today twigs have to fall as well.
    expect(recallOf(openWith(both), ashwood)?.flags).toMatchObject([
      { rule: 'tree-falls', before: 'fires', after: 'possible' },
    ]);
    expect(recallOf(openWith(both), ashwood)?.newFlag).toBe(false);
    const back = recallOf(openWith(both, ashwood), ashwoodThen);
    expect(back?.flags).toMatchObject([
      { rule: 'tree-falls', before: 'possible', after: 'fires', urgency: 'emergency' },
    ]);
    expect(back?.newFlag).toBe(true);
  });

  test('a red flag that was set aside stays so', () => {
    const state = stateWith({ 'soft-bark': 'present' });
    const aside = applyEntry(state, { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: 'Held up' }, 'then');
    expect(recallOf({ ...openWith(state, ashwood), state: aside }, ashwoodThen)?.newFlag).toBe(false);
  });
});

/** What somebody acts on, read off the screen once more. */
const actedOn = (base: KnowledgeBase, patientNow: Case) => {
  const { assessment, advice } = consult(base, patientNow);
  return {
    flags: assessment.redFlags
      .filter(({ state }) => state === 'fires')
      .map(({ rule, state, urgency }) => `${rule} ${state} ${urgency}`)
      .sort(),
    asked: advice.suggestions
      .filter(({ tier }) => tier === 'guideline' || tier === 'avoid')
      .map(({ investigation, tier }) => `${investigation} ${tier}`)
      .sort(),
    leading: [...assessment.ranking].sort((a, b) => b.explains - a.explains).map(({ condition }) => condition),
  };
};

test('over any answers: nothing is listed exactly when nothing that is acted on is otherwise', () => {
  const answers = fc.dictionary(fc.constantFrom(...findings), fc.constantFrom('present', 'absent', 'unknown'));
  const releases = fc.constantFrom([ashwoodThen, ashwood], [ashwood, ashwoodThen], [ashwood, ashwood]);
  fc.assert(
    fc.property(answers, fc.integer({ min: 16, max: 90 }), releases, (given, age, [then = ashwood, now = ashwood]) => {
      const state = stateWith(given, age);
      const recall = recallOf(openWith(state, then), now);
      const [before, after] = [actedOn(then, caseOf(state)), actedOn(now, caseOf(state))];
      if (recall === null) expect(after).toEqual(before);
      else if (recall.conditions.length === 0) expect(after).not.toEqual(before);
      const fired = after.flags.filter(
        (flag) => / fires /.test(flag) && !before.flags.some((one) => one.startsWith(flag)),
      );
      expect(recall?.newFlag ?? false).toBe(fired.length > 0);
      if (then === now) expect(recall).toBeNull();
    }),
  );
});
