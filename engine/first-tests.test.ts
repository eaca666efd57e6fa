import { describe, expect, test } from 'vitest';
import { suggestFor } from './advise';
import type { Case } from './case';
import { factsOf } from './facts';
import { askedFirst, whyAskedFirst } from './first-tests';
import type { EngineInvestigation, KnowledgeBase } from './knowledge-base';
import type { FirstTests } from './learnt';
import type { AnswerState } from './vocabulary';
import { ashwood } from './worlds/ashwood';

const patient = (answers: Record<string, AnswerState>): Case => ({
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers: Object.fromEntries(Object.entries(answers).map(([id, state]) => [id, { kind: 'state', state }])),
  results: {},
});
const grey = patient({ 'grey-leaves': 'present' });
const both = patient({ 'grey-leaves': 'present', 'soft-bark': 'present' });

const tap = ashwood.investigations['sap-test'];
if (!tap) throw new Error('no such world');
const { needsReason: _, ...light } = tap;
const named = (id: string): EngineInvestigation => ({ ...light, id, sameQuestion: null });
const names = ['a', 'b', 'c', 'd'];
const usual = { askedAtAll: 0.1, askedFirst: 0.2, upTo: 4, from: 0.05 };
const order = (investigation: string, urgency: 'emergency' | 'same_day' | 'soon') => ({
  id: `order-${investigation}`,
  gate: { ageFrom: null, ageTo: null, sex: null },
  logic: { op: 'literal', value: true } as const,
  investigation,
  direction: 'order' as const,
  urgency,
  place: names.indexOf(investigation),
});
/** Guidelines ask for a and b here; patients with grey leaves had b and c, those with soft bark d. */
const world: KnowledgeBase = {
  ...ashwood,
  investigations: Object.fromEntries(names.map((id) => [id, named(id)])),
  recommendations: [order('a', 'soon'), order('b', 'soon')],
  method: { ...ashwood.method, asking: { ...ashwood.method.asking, usual } },
  firstTests: {
    investigations: names,
    always: [0, 2, 0, -4],
    of: { 'grey-leaves': [0, 40, 20, 0], 'soft-bark': [0, 0, -4, 30] },
  },
};
const suggested = (base: KnowledgeBase, of: Case) =>
  suggestFor(base, of).map(({ investigation, tier }) => `${investigation} ${tier}`);

describe('what was asked for first in patients alike', () => {
  test('is the sum over what is present', () => {
    const shares = askedFirst(world, factsOf(world, both));
    expect([...(shares ?? [])].map(([id, share]) => [id, Math.round(share * 100)])).toEqual([
      ['a', 0],
      ['b', 42],
      ['c', 16],
      ['d', 26],
    ]);
  });
  test.each([
    ['nothing is present', world, patient({})],
    ['it is only known to be absent', world, patient({ 'grey-leaves': 'absent' })],
    ['the release has none', ashwood, grey],
  ])('is not said where %s', (_, base, of) => expect(askedFirst(base, factsOf(base, of))).toBeNull());
  test('is told by the findings that speak for it, the most first', () => {
    const more = { ...world, firstTests: { ...world.firstTests, of: { 'grey-leaves': [5], 'soft-bark': [9] } } };
    expect(whyAskedFirst(more as KnowledgeBase, factsOf(world, both), 'a')).toEqual([
      { finding: 'soft-bark', share: 0.09 },
      { finding: 'grey-leaves', share: 0.05 },
    ]);
    expect(whyAskedFirst(world, factsOf(world, both), 'c')).toEqual([{ finding: 'grey-leaves', share: 0.2 }]);
  });
});

describe('a list', () => {
  test('brings what was usual to the front of what guidelines ask for, and what else was behind that', () =>
    expect(suggested(world, grey)).toEqual(['b guideline', 'a guideline', 'c usual']));
  test('without it stands by the rules alone', () => {
    const { firstTests: _, ...untaught } = world;
    expect(suggested(untaught, grey).slice(0, 2)).toEqual(['a guideline', 'b guideline']);
  });
  test('keeps what is pressing first, however unusual', () => {
    const pressed = { ...world, recommendations: [order('a', 'emergency'), order('b', 'soon')] };
    expect(suggested(pressed, grey)[0]).toBe('a guideline');
  });
  test('of what cannot wait keeps in front as many as the release says, and every emergency', () => {
    const withFront = (urgencyOfFirst: 'emergency' | 'same_day', pressingInFront?: number): readonly string[] => {
      const pressed = {
        ...world,
        recommendations: [order('a', urgencyOfFirst), order('b', 'same_day')],
        method: {
          ...world.method,
          asking: {
            ...world.method.asking,
            usual: { ...usual, ...(pressingInFront !== undefined && { pressingInFront }) },
          },
        },
      };
      return suggested(pressed, grey).slice(0, 2);
    };
    expect(withFront('same_day')).toEqual(['a guideline', 'b guideline']);
    expect(withFront('same_day', 1)).toEqual(['a guideline', 'b guideline']);
    expect(withFront('same_day', 0)).toEqual(['b guideline', 'a guideline']);
    expect(withFront('emergency', 0)).toEqual(['a guideline', 'b guideline']);
  });
  test('goes by which rules ask too, from the release on that says so', () => {
    const asked = (askedBy?: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
      suggested({ ...world, firstTests: { ...(world.firstTests as FirstTests), ...(askedBy && { askedBy }) } }, grey);
    expect(asked()).toEqual(['b guideline', 'a guideline', 'c usual']);
    expect(asked({ 'order-a': { a: 60 } })).toEqual(['a guideline', 'b guideline', 'c usual']);
    expect(asked({ 'order-a': { c: 60 }, 'order-c': { c: 60 } })).toEqual(['b guideline', 'a guideline', 'c usual']);
  });
  test('is filled up no further than it says, by the share', () => {
    const upTo = (most: number) => ({
      ...world,
      method: { ...world.method, asking: { ...world.method.asking, usual: { ...usual, upTo: most } } },
    });
    expect(suggested(upTo(3), both).slice(0, 3)).toEqual(['b guideline', 'a guideline', 'd usual']);
    expect(suggested(upTo(4), both).slice(2)).toEqual(['d usual', 'c usual']);
    expect(suggested(upTo(2), both).filter((one) => one.endsWith('usual'))).toEqual([]);
  });
  test('names nothing that few had, and nothing with rays or like an endoscopy', () => {
    const heavy = {
      ...world,
      investigations: { ...world.investigations, c: { ...named('c'), needsReason: true as const } },
    };
    const share = (hundredths: number): KnowledgeBase => ({
      ...heavy,
      firstTests: {
        investigations: names,
        always: [0, 0, 0, 0],
        of: { 'grey-leaves': [0, 0, hundredths, hundredths] },
      },
    });
    const usually = (base: KnowledgeBase) => suggested(base, grey).filter((one) => one.endsWith('usual'));
    expect(usually(share(4))).toEqual([]);
    expect(usually(share(6))).toEqual(['d usual']);
    expect(usually(share(90))).toEqual(['d usual']);
  });
  test('names what has rays or is like an endoscopy where something cannot wait, from the release on that says so', () => {
    const heavy: KnowledgeBase = {
      ...world,
      investigations: { ...world.investigations, c: { ...named('c'), needsReason: true } },
    };
    const withRule = (urgency: 'emergency' | 'soon', heavyWhilePressing?: true): readonly string[] =>
      suggested(
        {
          ...heavy,
          recommendations: [order('a', urgency)],
          method: {
            ...world.method,
            asking: { ...world.method.asking, usual: { ...usual, ...(heavyWhilePressing && { heavyWhilePressing }) } },
          },
        },
        grey,
      ).filter((one) => one === 'c usual');
    expect(withRule('emergency', true)).toEqual(['c usual']);
    expect(withRule('soon', true)).toEqual([]);
    expect(withRule('emergency')).toEqual([]);
  });
  test('names nothing that answers the question of one that is asked for, nothing to avoid, and no measure of permeability', () => {
    const same = {
      ...world,
      investigations: {
        ...world.investigations,
        b: { ...named('b'), sameQuestion: 'sap' },
        c: { ...named('c'), sameQuestion: 'sap' },
      },
    };
    expect(suggested(same, grey)).not.toContain('c usual');
    const avoided = {
      ...world,
      recommendations: [...world.recommendations, { ...order('c', 'soon'), direction: 'avoid' as const }],
    };
    expect(suggested(avoided, grey)).toContain('c avoid');
    const measure = {
      ...world,
      investigations: { ...world.investigations, c: { ...named('c'), role: 'permeability' as const } },
    };
    expect(suggested(measure, grey)).not.toContain('c usual');
  });
  test('has what was usual outside the subject too, beside what rules ask for, and nothing that merely decides', () => {
    const findings = Object.fromEntries(
      Object.entries(world.findings).map(([id, finding]) => [id, { ...finding, ofTheGut: id !== 'soft-bark' }]),
    );
    const soft = patient({ 'soft-bark': 'present' });
    const outside: KnowledgeBase = {
      ...world,
      findings,
      method: { ...world.method, asking: { ...world.method.asking, outside: 4 } },
    };
    expect(suggested(outside, soft)).toEqual(['a guideline', 'b guideline', 'd usual']);
    expect(suggested(outside, { ...soft, ageYears: 7 })).toEqual([]);
  });
});
