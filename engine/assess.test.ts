import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consult, questionsFor, suggestFor } from './advise';
import { type Assessment, assess } from './assess';
import type { Answer, Case } from './case';
import { openCriteria } from './criteria';
import { factsOf } from './facts';
import { fingerprintOf } from './fingerprint';
import type { EngineCondition, KnowledgeBase } from './knowledge-base';
import type { RankedCondition } from './rank';
import { mayBeSpoiled } from './suggest';
import type { AnswerState } from './vocabulary';
import { factorAt, levelAt } from './weigh';
import { movesOf, whatWouldChange } from './what-would-change';
import { ashwood } from './worlds/ashwood';

const nobody: Case = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} };
const said = (answers: Record<string, AnswerState>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(answers).map(([id, state]) => [id, { kind: 'state', state }]));
const patient = (answers: Record<string, AnswerState>, over: Partial<Case> = {}): Case => ({
  ...nobody,
  answers: said(answers),
  ...over,
});
const pointOf = (of: Case, condition: string): number =>
  assess(ashwood, of).ranking.find((ranked) => ranked.condition === condition)?.posterior.point ?? Number.NaN;

/** The steps of a condition as they are in its evidence. */
const stepsOf = ({ condition: id, steps }: RankedCondition) => {
  const condition = ashwood.conditions[id];
  if (!condition) throw new Error('no such condition');
  return steps.map(([factor, level, standing]) => ({
    evidence: factorAt(condition, factor).id,
    logRatio: levelAt(condition, factor, level).logRatio,
    standing,
  }));
};

describe('against brute-force Bayes', () => {
  // Everything the world can be for one condition: with or without, each finding there or not. What is known is
  // kept, the rest summed out. This is Bayes' theorem by enumeration and knows nothing of odds or ratios.
  const frequencies = { 'grey-leaves': [0.8, 0.2], 'soft-bark': [0.3, 0.1], 'falling-twigs': [0.5, 0.4] } as const;
  const names = Object.keys(frequencies) as (keyof typeof frequencies)[];
  const bruteForce = (known: Partial<Record<string, AnswerState>>): number => {
    const mass = [0, 0];
    for (const ill of [0, 1]) {
      for (let world = 0; world < 2 ** names.length; world += 1) {
        let probability = ill ? 0.2 : 0.8;
        let possible = true;
        names.forEach((name, bit) => {
          const there = (world & (1 << bit)) !== 0;
          const share = frequencies[name][ill ? 0 : 1];
          probability *= there ? share : 1 - share;
          if (known[name] === 'present' && !there) possible = false;
          if (known[name] === 'absent' && there) possible = false;
        });
        if (possible) mass[ill] = (mass[ill] ?? 0) + probability;
      }
    }
    return (mass[1] ?? 0) / ((mass[0] ?? 0) + (mass[1] ?? 0));
  };

  const state = fc.constantFrom<AnswerState>('present', 'absent', 'unknown');
  test('the point is the same, whatever is present, absent or unknown', () => {
    fc.assert(
      fc.property(fc.record({ 'grey-leaves': state, 'soft-bark': state, 'falling-twigs': state }), (known) => {
        expect(pointOf(patient(known), 'ash-blight')).toBeCloseTo(bruteForce(known), 12);
      }),
    );
  });
});

describe('what is always true', () => {
  test('REL-07: the order of the answers changes nothing, byte for byte', () => {
    const answers = { 'grey-leaves': 'present', 'soft-bark': 'absent', 'falling-twigs': 'unknown' } as const;
    const forward = consult(ashwood, patient(answers));
    const backward = consult(ashwood, patient(Object.fromEntries(Object.entries(answers).reverse())));
    expect(fingerprintOf(backward)).toBe(fingerprintOf(forward));
  });

  test('an unknown answer moves no odds', () => {
    const before = assess(ashwood, nobody).ranking.map(({ condition, posterior }) => [condition, posterior]);
    const after = assess(ashwood, patient({ 'grey-leaves': 'unknown', 'soft-bark': 'unknown' }));
    expect(after.ranking.map(({ condition, posterior }) => [condition, posterior])).toEqual(before);
  });

  test('the range holds its point and stays between 0 and 1', () => {
    for (const { posterior } of assess(ashwood, patient({ 'grey-leaves': 'present' })).ranking) {
      expect(0 < posterior.low && posterior.low < posterior.point).toBe(true);
      expect(posterior.point < posterior.high && posterior.high < 1).toBe(true);
    }
  });

  test('the steps and the prior add up to the posterior', () => {
    const [first] = assess(ashwood, patient({ 'grey-leaves': 'present', 'soft-bark': 'absent' })).ranking;
    const logit = (p: number) => Math.log(p / (1 - p));
    const moved = first && stepsOf(first).reduce((sum, { logRatio }) => sum + logRatio, 0);
    expect(logit(first?.posterior.point ?? 0)).toBeCloseTo(logit(first?.prior.point ?? 0) + (moved ?? 0), 12);
  });
});

test('sister findings count once, the strongest of them', () => {
  const both = assess(ashwood, patient({ 'grey-leaves': 'present', 'curled-leaves': 'present' }));
  const rot = both.ranking.find(({ condition }) => condition === 'root-rot');
  if (!rot) throw new Error('not ranked');
  expect(stepsOf(rot).map(({ evidence, standing }) => [evidence, standing])).toEqual([
    ['root-rot/curled-leaves/doe-2019', 0],
    ['root-rot/grey-leaves/doe-2019', 1],
  ]);
  // 0.05/0.95 × 0.5/0.05 = 10/19, so 10/29
  expect(rot.posterior.point).toBeCloseTo(10 / 29, 12);
});

test('what is present implies what it includes; absence is never inferred', () => {
  const curled = assess(ashwood, patient({ 'curled-leaves': 'present' }));
  const blight = curled.ranking.find(({ condition }) => condition === 'ash-blight');
  expect(blight && stepsOf(blight)[0]?.evidence).toBe('ash-blight/grey-leaves/doe-2019');
  expect(pointOf(patient({ 'curled-leaves': 'absent' }), 'ash-blight')).toBeCloseTo(0.2, 12);
});

test('REG-08, REG-16: a contradiction is named, and what is present is not denied by it', () => {
  const contradicted = assess(ashwood, patient({ 'curled-leaves': 'present', 'grey-leaves': 'absent' }));
  expect(contradicted.notices).toContainEqual({
    code: 'contradiction',
    finding: 'curled-leaves',
    implied: 'grey-leaves',
  });
  expect(contradicted.ranking).toEqual(assess(ashwood, patient({ 'curled-leaves': 'present' })).ranking);
});

describe('what the illness is taken for while its duration is not known', () => {
  const world = { ...ashwood, method: { ...ashwood.method, acuteFindings: ['soft-bark'] } };
  const taken = (of: Case) => assess(world, of).notices.find(({ code }) => code === 'duration_unknown');
  test.each<[string, Case, 'acute' | 'chronic']>([
    ['chronic by itself', nobody, 'chronic'],
    ['acute in an emergency', patient({}, { setting: 'emergency' }), 'acute'],
    ['acute with a sign of recent onset', patient({ 'soft-bark': 'present' }), 'acute'],
    ['chronic when that sign is absent', patient({ 'soft-bark': 'absent' }), 'chronic'],
  ])('%s', (_name, of, expected) => {
    expect(taken(of)).toEqual({ code: 'duration_unknown', taken: expected });
    expect(factsOf(world, of)).toMatchObject({ presentation: null, taken: expected });
  });
  test('nothing, once it is known', () => {
    const lasting: Answer = { kind: 'quantity', value: 400, unit: 'd' };
    const of = { ...patient({ 'soft-bark': 'present' }, { setting: 'emergency' }) };
    const known = { ...of, answers: { ...of.answers, lasting } };
    expect(taken(known)).toBeUndefined();
    expect(factsOf(world, known).taken).toBe('chronic');
  });
});

test.each<[string, Partial<Case>, readonly string[]]>([
  ['an age that nobody knows', { ageYears: null }, ['age_unknown']],
  ['a sex that nobody knows', { sex: 'unknown' }, ['sex_unknown']],
  ['both', { ageYears: null, sex: 'unknown' }, ['age_unknown', 'sex_unknown']],
  ['neither', {}, []],
])('what nobody knows of the patient is said: %s', (_name, over, expected) => {
  const codes = assess(ashwood, patient({}, over)).notices.map(({ code }) => code);
  expect(codes.filter((code) => code === 'age_unknown' || code === 'sex_unknown')).toEqual(expected);
});

describe('a finding that is a result in words', () => {
  const { 'soft-bark': bark } = ashwood.findings;
  if (!bark) throw new Error('the world has lost its bark');
  const saysResult = { investigation: 'bark-flow', outcome: 'raised' };
  const world = { ...ashwood, findings: { ...ashwood.findings, 'soft-bark': { ...bark, saysResult } } };
  const normal: Case['results'] = { 'bark-flow': { kind: 'outcome', outcome: 'normal' } };
  test.each<[string, AnswerState, Case['results'], string | null]>([
    ['counts as it when it is there', 'present', {}, 'raised'],
    ['says nothing when it is absent', 'absent', {}, null],
    ['gives way to the result itself', 'present', normal, 'normal'],
  ])('%s', (_name, state, results, expected) =>
    expect(factsOf(world, patient({ 'soft-bark': state }, { results })).lookup('bark-flow')).toBe(expected),
  );
});

describe('what points beyond the list', () => {
  const everyone = { ageFrom: null, ageTo: null, sex: null };
  const world = {
    ...ashwood,
    elsewhere: [
      { id: 'woodpecker', gate: everyone, logic: { op: 'name', name: 'falling-twigs' } as const },
      { id: 'old-age', gate: { ...everyone, ageFrom: 80 }, logic: { op: 'name', name: 'falling-twigs' } as const },
    ],
  };
  const pointed = (of: Case) => assess(world, of).notices.filter(({ code }) => code === 'points_elsewhere');
  test('is said beside the ranking, and hides none of it', () => {
    const of = patient({ 'falling-twigs': 'present' });
    expect(pointed(of)).toEqual([{ code: 'points_elsewhere', rule: 'woodpecker' }]);
    expect(assess(world, of).ranking).toEqual(assess(ashwood, of).ranking);
  });
  test.each<[string, Case]>([
    ['while nobody knows', nobody],
    ['when it is absent', patient({ 'falling-twigs': 'absent' })],
    ['outside the ages that are ranked', patient({ 'falling-twigs': 'present' }, { ageYears: 7 })],
  ])('is not said %s', (_name, of) => expect(pointed(of)).toEqual([]));
});

describe('REG-08: what is shown although it was said to be absent', () => {
  const codes = (of: Case) => assess(ashwood, of).notices.map(({ code }) => code);
  test('is named', () => {
    const shown = patient({ 'soft-bark': 'present', 'old-and-soft': 'absent' }, { ageYears: 60 });
    expect(assess(ashwood, shown).notices).toContainEqual({ code: 'overruled', finding: 'old-and-soft' });
  });
  test('is not, while it is absent', () =>
    expect(codes(patient({ 'soft-bark': 'absent', 'old-and-soft': 'absent' }, { ageYears: 60 }))).not.toContain(
      'overruled',
    ));
  test('is named as a contradiction where another answer includes it', () => {
    const said = codes(patient({ 'curled-leaves': 'present', 'grey-leaves': 'absent' }));
    expect(said).toContain('contradiction');
    expect(said).not.toContain('overruled');
  });
});

test('REL-07: nor does the order matter where there is something to notice', () => {
  const odd = { 'no-such': 'present', 'curled-leaves': 'present', 'grey-leaves': 'absent', another: 'absent' } as const;
  const backward = Object.fromEntries(Object.entries(odd).reverse());
  expect(fingerprintOf(consult(ashwood, patient(backward)))).toBe(fingerprintOf(consult(ashwood, patient(odd))));
});

test('REG-08: a result in a unit that cannot be read is not used, and is named', () => {
  const result = { kind: 'quantity', value: 80, unit: 'g/L' } as const;
  const odd = patient({}, { results: { 'sap-test': result } });
  expect(pointOf(odd, 'ash-blight')).toBeCloseTo(0.2, 12);
  expect(assess(ashwood, odd).notices).toContainEqual({ code: 'unit_not_understood', id: 'sap-test', unit: 'g/L' });
});

test.each([
  ['just below the limit', 49.9, 0.1], //  1/4 × 0.1 = 1/40
  ['at the limit', 50, 9], //             1/4 × 9   = 9/4
])('a graded result %s', (_name, value, ratio) => {
  const seen = patient({}, { results: { 'sap-test': { kind: 'quantity', value, unit: 'mg/L' } } });
  expect(pointOf(seen, 'ash-blight')).toBeCloseTo(ratio / 4 / (1 + ratio / 4), 12);
});

describe('red flags', () => {
  const flags = (of: Case) => assess(ashwood, of).redFlags.map(({ rule, state }) => `${rule} ${state}`);
  test.each<[string, Case, string[]]>([
    [
      'fires when its condition is met',
      patient({ 'soft-bark': 'present', 'falling-twigs': 'present' }),
      ['tree-falls fires'],
    ],
    ['is possible while a part is open', patient({ 'soft-bark': 'present' }), ['tree-falls possible']],
    ['is silent when nothing it looks for is there', patient({ 'falling-twigs': 'absent' }), []],
    [
      'is let through while the age is not known',
      patient({ 'soft-bark': 'present', 'falling-twigs': 'absent' }, { ageYears: null }),
      ['old-tree possible'],
    ],
    ['does not fire outside its gate', patient({ 'soft-bark': 'present', 'falling-twigs': 'absent' }), []],
    [
      'fires outside the ages that are ranked',
      patient({ 'soft-bark': 'present', 'falling-twigs': 'present' }, { ageYears: 7 }),
      ['tree-falls fires'],
    ],
  ])('%s', (_name, of, expected) => expect(flags(of)).toEqual(expected));

  test('an open one says what would settle it', () => {
    expect(assess(ashwood, patient({ 'soft-bark': 'present' })).redFlags[0]?.missing).toEqual(['falling-twigs']);
  });
});

test('outside its ages it says so, ranks nothing and suggests nothing', () => {
  const child = assess(ashwood, patient({ 'grey-leaves': 'present' }, { ageYears: 7 }));
  expect(child).toMatchObject({ scope: 'outside_ages', ranking: [] });
  expect(suggestFor(ashwood, patient({ 'grey-leaves': 'present' }, { ageYears: 7 }))).toEqual([]);
});

describe('outside its subject', () => {
  const findings = Object.fromEntries(
    Object.entries(ashwood.findings).map(([id, finding]) => [id, { ...finding, ofTheGut: id !== 'soft-bark' }]),
  );
  const world = { ...ashwood, findings };
  test.each<[string, Case, string]>([
    ['nothing said yet', nobody, 'inside'],
    ['only of another subject', patient({ 'soft-bark': 'present' }), 'outside_subject'],
    [
      'what is absent brings nobody in',
      patient({ 'soft-bark': 'present', 'grey-leaves': 'absent' }),
      'outside_subject',
    ],
    ['of its own subject too', patient({ 'soft-bark': 'present', 'grey-leaves': 'present' }), 'inside'],
    ['a result', patient({}, { results: { 'sap-test': { kind: 'quantity', value: 1, unit: 'mg/L' } } }), 'inside'],
  ])('%s', (_name, of, scope) => expect(assess(world, of).scope).toBe(scope));

  describe('a picture brings within it who tells nothing of it', () => {
    const everyone = { ageFrom: null, ageTo: null, sex: null };
    const soft = { op: 'name', name: 'soft-bark' } as const;
    const brought = {
      ...world,
      within: [
        { id: 'blight-before', gate: everyone, logic: soft },
        { id: 'sapling', gate: { ...everyone, ageTo: 5 }, logic: soft },
      ],
    };
    const why = (of: Case) =>
      assess(brought, of).notices.flatMap((notice) => (notice.code === 'ranked_for' ? [notice.rule] : []));
    test.each<[string, Case, Assessment['scope'], string[]]>([
      ['there, and it is said', patient({ 'soft-bark': 'present' }), 'inside', ['blight-before']],
      [
        'with something of the subject it need not be said',
        patient({ 'soft-bark': 'present', 'grey-leaves': 'present' }),
        'inside',
        [],
      ],
      ['absent', patient({ 'soft-bark': 'absent', 'falling-twigs': 'absent' }), 'inside', []],
      ['outside the ages', patient({ 'soft-bark': 'present' }, { ageYears: 7 }), 'outside_ages', []],
    ])('%s', (_name, of, scope, rules) => {
      expect(assess(brought, of).scope).toBe(scope);
      expect(why(of)).toEqual(rules);
    });
    test('and everything is ranked as for anybody else', () =>
      expect(assess(brought, patient({ 'soft-bark': 'present' })).ranking).toEqual(
        assess(ashwood, patient({ 'soft-bark': 'present' })).ranking,
      ));
    test('from the release on that says for what, the others lose in the order and keep their probabilities', () => {
      const of = patient({ 'soft-bark': 'present' });
      const undefinedYet = 1.5;
      const method = { ...world.method, explanation: { ...world.method.explanation, undefinedYet } };
      const forRot = {
        ...brought,
        method,
        within: brought.within.map((one) => ({ ...one, conditions: ['root-rot'] })),
      };
      const before = assess({ ...brought, method }, of).ranking;
      const lost = ({ condition }: { condition: string }) => (condition === 'root-rot' ? 0 : undefinedYet);
      expect(assess(forRot, of).ranking).toEqual(
        before.map((one) => ({ ...one, explains: expect.closeTo(one.explains - lost(one), 5) })),
      );
      const ofTheGutToo = patient({ 'soft-bark': 'present', 'grey-leaves': 'present' });
      expect(assess(forRot, ofTheGutToo).ranking).toEqual(assess({ ...brought, method }, ofTheGutToo).ranking);
    });
  });

  test('nothing is ranked there and only what an urgent rule asks for is suggested, and red flags fire', () => {
    const of = patient({ 'soft-bark': 'present' }, { ageYears: 60 });
    expect(assess(world, of).ranking).toEqual([]);
    expect(suggestFor(world, of)).toEqual([]);
    const asking = {
      ...world,
      recommendations: [
        {
          id: 'tap-old-trees',
          gate: { ageFrom: null, ageTo: null, sex: null },
          logic: { op: 'name', name: 'soft-bark' } as const,
          investigation: 'sap-test',
          direction: 'order' as const,
          urgency: 'urgent' as const,
          place: 0,
        },
      ],
    };
    expect(suggestFor(asking, of).map(({ investigation, rules }) => [investigation, rules])).toEqual([
      ['sap-test', ['tap-old-trees']],
    ]);
    expect(suggestFor(asking, { ...of, ageYears: 7 })).toEqual([]);
    const patiently = asking.recommendations.map((rule) => ({ ...rule, urgency: 'soon' as const }));
    const waiting = { ...asking, recommendations: patiently };
    expect(suggestFor(waiting, of)).toEqual([]);
    const upTo = (outside: number) => {
      const { method } = waiting;
      return suggestFor({ ...waiting, method: { ...method, asking: { ...method.asking, outside } } }, of);
    };
    expect(upTo(2)).toEqual([]);
    expect(upTo(3)).toHaveLength(1);
    expect(assess(world, of).redFlags.map(({ rule, state }) => [rule, state])).toContainEqual(['old-tree', 'fires']);
  });
});

describe('what a red flag or a leading condition asks for', () => {
  const blight = ashwood.conditions['ash-blight'];
  if (!blight) throw new Error('no such world');
  const first = { id: 'ash-blight/work-up/sap-test', investigation: 'sap-test', when: null };
  const workUp = [first];
  const leads = { ...ashwood, conditions: { ...ashwood.conditions, 'ash-blight': { ...blight, workUp } } };
  test('stands with what guidelines ask for, and says for which entry', () =>
    expect(suggestFor(leads, patient({ 'grey-leaves': 'present' }))[0]).toMatchObject({
      investigation: 'sap-test',
      tier: 'guideline',
      workUp: ['ash-blight/work-up/sap-test'],
    }));
  test('before anything has been said no condition leads', () =>
    expect(suggestFor(leads, nobody)[0]).toMatchObject({ tier: 'decides', workUp: [] }));
  test('where its presentation is not known to be there, it is not asked for', () => {
    const only = [{ ...first, when: { op: 'name', name: 'falling-twigs' } as const }];
    const world = { ...leads, conditions: { ...leads.conditions, 'ash-blight': { ...blight, workUp: only } } };
    const tierWith = (answers: Record<string, AnswerState>) => suggestFor(world, patient(answers))[0]?.tier;
    expect(tierWith({ 'grey-leaves': 'present' })).toBe('decides');
    expect(tierWith({ 'grey-leaves': 'present', 'falling-twigs': 'present' })).toBe('guideline');
  });
  test('of two that answer one question the second waits behind the rest, and is not left out', () => {
    const tap = ashwood.investigations['sap-test'];
    if (!tap) throw new Error('no such world');
    const named = (id: string, sameQuestion: string | null) => ({ ...tap, id, sameQuestion });
    const world = {
      ...ashwood,
      investigations: { a: named('a', 'sap'), b: named('b', 'sap'), c: named('c', null) },
      recommendations: ['a', 'b', 'c'].map((investigation, place) => ({
        id: `order-${investigation}`,
        gate: { ageFrom: null, ageTo: null, sex: null },
        logic: { op: 'literal', value: true } as const,
        investigation,
        direction: 'order' as const,
        urgency: 'soon' as const,
        place,
      })),
    };
    expect(suggestFor(world, nobody).map(({ investigation }) => investigation)).toEqual(['a', 'c', 'b']);
  });
  test('a red flag asks only while it fires', () => {
    const alarms = ashwood.alarms.map((alarm) => ({ ...alarm, investigations: ['sap-test'] }));
    const world = { ...ashwood, alarms };
    expect(suggestFor(world, patient({ 'soft-bark': 'present' }))[0]?.tier).toBe('decides');
    expect(suggestFor(world, patient({ 'soft-bark': 'present', 'falling-twigs': 'present' }))[0]).toMatchObject({
      tier: 'guideline',
      rules: ['tree-falls'],
    });
  });
});

describe('scores, readings and advice', () => {
  const everyone = { ageFrom: null, ageTo: null, sex: null };
  const bark = { op: 'name', name: 'soft-bark' } as const;
  const lit = (value: number | string) => ({ op: 'literal', value }) as const;
  const world: typeof ashwood = {
    ...ashwood,
    statements: [
      {
        id: 'score',
        kind: 'score',
        condition: null,
        gate: everyone,
        logic: { op: 'if', test: bark, yes: lit(3), no: lit(0) },
      },
      {
        id: 'band',
        kind: 'interpretation',
        condition: null,
        gate: everyone,
        logic: { op: 'if', test: bark, yes: lit('bad'), no: lit('good') },
      },
      { id: 'prop-up', kind: 'advice', condition: null, gate: everyone, logic: bark },
    ],
  };
  const said = (answers: Record<string, AnswerState>) =>
    assess(world, patient(answers)).statements.map(({ rule, value }) => [rule, value]);
  test('are read once they can be', () =>
    expect(said({ 'soft-bark': 'present' })).toEqual([
      ['score', 3],
      ['band', 'bad'],
      ['prop-up', true],
    ]));
  test('advice that does not hold is not given', () =>
    expect(said({ 'soft-bark': 'absent' })).toEqual([
      ['score', 0],
      ['band', 'good'],
    ]));
  test('nothing is said that cannot be told', () => expect(said({ 'grey-leaves': 'present' })).toEqual([]));
});

describe('what to order', () => {
  test('REG-05: what finds a cause comes before what measures permeability, whatever rule asks for that', () => {
    const suggestions = suggestFor(ashwood, patient({ 'grey-leaves': 'present' }));
    expect(suggestions.map(({ investigation, tier }) => [investigation, tier])).toEqual([
      ['sap-test', 'decides'],
      ['bark-flow', 'permeability'],
      ['leaf-oracle', 'avoid'],
    ]);
  });

  test('what spoils a result is said: now, perhaps, or not at all', () => {
    const said = (answers: Record<string, AnswerState>) => [
      suggestFor(ashwood, patient(answers)).find(({ investigation }) => investigation === 'sap-test')?.spoiled,
      mayBeSpoiled(ashwood, patient(answers), 'sap-test'),
    ];
    expect(said({ 'falling-twigs': 'present' })).toEqual([['twigs-fallen'], []]);
    expect(said({})).toEqual([[], ['twigs-fallen']]);
    expect(said({ 'falling-twigs': 'absent' })).toEqual([[], []]);
  });

  test('the expected change is the mean absolute change over its results', () => {
    // Prior 0.2: P(high) = 0.2 × 0.9 + 0.8 × 0.1 = 0.26, after 9/13; P(low) = 0.74, after (1/40)/(1 + 1/40) = 1/41… × 0.1/0.9
    const suggestions = suggestFor(ashwood, nobody);
    const high = 9 / 4 / (1 + 9 / 4);
    const low = 0.1 / 4 / (1 + 0.1 / 4);
    expect(suggestions[0]?.expectedChange).toBeCloseTo(0.26 * (high - 0.2) + 0.74 * (0.2 - low), 5);
  });

  test('an investigation with a result is not suggested again', () => {
    const done = patient({}, { results: { 'sap-test': { kind: 'quantity', value: 20, unit: 'mg/L' } } });
    expect(suggestFor(ashwood, done).map(({ investigation }) => investigation)).not.toContain('sap-test');
  });
});

describe('what to ask', () => {
  const asked = (of: Case) => questionsFor(ashwood, of).map(({ finding }) => finding);
  test('A11Y-06: what was answered, and be it with “unknown”, is not asked again', () => {
    expect(asked(patient({ 'grey-leaves': 'unknown', 'soft-bark': 'absent' }))).not.toContain('grey-leaves');
  });
  test('what follows from other answers is not asked', () => expect(asked(nobody)).not.toContain('old-and-soft'));
  test('what can change nothing is not asked', () => expect(asked(nobody)).not.toContain('lasting'));
  test('the duration is asked where it chooses between two pre-test probabilities', () => {
    const [prior] = ashwood.conditions['ash-blight']?.priors ?? [];
    const blight = ashwood.conditions['ash-blight'];
    if (!prior || !blight) throw new Error('no such world');
    const acute = { ...prior, id: 'ash-blight/prior/doe-2020', presentation: 'acute' as const, logOdds: 2 as never };
    const world = {
      ...ashwood,
      conditions: { ...ashwood.conditions, 'ash-blight': { ...blight, priors: [prior, acute] } },
    };
    expect(questionsFor(world, nobody)[0]).toMatchObject({
      finding: 'lasting',
      conditions: ['ash-blight', 'root-rot'],
    });
  });
  test('the last open part of an alarm is asked first', () => {
    expect(asked(patient({ 'soft-bark': 'present', 'grey-leaves': 'absent', 'curled-leaves': 'absent' }))[0]).toBe(
      'falling-twigs',
    );
  });
});

describe('criteria, and what is derived from other answers', () => {
  const old = (ageYears: number | null) => patient({ 'soft-bark': 'present' }, { ageYears });
  test.each([
    ['met', 50, true],
    ['not met', 49, false],
  ])('%s', (_name, ageYears, met) => {
    expect(assess(ashwood, old(ageYears)).criteria).toEqual([{ rule: 'old-rot', condition: 'root-rot', met }]);
    expect(openCriteria(ashwood, old(ageYears))).toEqual([]);
  });
  test('cannot be told: not among the settled, and what is missing is named when asked for', () => {
    expect(assess(ashwood, old(null)).criteria).toEqual([]);
    expect(openCriteria(ashwood, old(null))).toEqual([{ rule: 'old-rot', missing: ['old-and-soft'] }]);
  });
});

describe('what is derived', () => {
  const old = (answers: Record<string, AnswerState>, ageYears: number) =>
    factsOf(ashwood, patient(answers, { ageYears })).values.get('old-and-soft');
  test('is not there while nobody can tell', () => {
    expect(old({}, 60)).toBeUndefined();
    expect(old({ 'soft-bark': 'absent' }, 60)).toBe(false);
  });
  test('cannot be denied by a word where it may be answered too', () => {
    expect(old({ 'soft-bark': 'present', 'old-and-soft': 'absent' }, 60)).toBe(true);
    expect(old({ 'soft-bark': 'absent', 'old-and-soft': 'present' }, 60)).toBe(true);
  });
});

describe('what a condition has nothing to say about', () => {
  const world = {
    ...ashwood,
    findings: {
      ...ashwood.findings,
      'soft-bark': { ...presence('soft-bark'), charge: 0.5 },
      'falling-twigs': { ...presence('falling-twigs'), charge: 0.7 },
    },
  };
  function presence(id: string) {
    const found = ashwood.findings[id];
    if (!found) throw new Error('no such finding');
    return found;
  }
  const ranked = (answers: Record<string, AnswerState>, condition: string) => {
    const found = assess(world, patient(answers)).ranking.find((one) => one.condition === condition);
    if (!found) throw new Error('not ranked');
    return found;
  };
  const both = { 'soft-bark': 'present', 'falling-twigs': 'present' } as const;
  test('is charged to it, and named', () => {
    expect(ranked(both, 'root-rot').unexplained).toEqual(['falling-twigs', 'soft-bark']);
    expect(ranked(both, 'root-rot').fit).toBeCloseTo(-1.2, 5);
  });
  test('costs nothing to a condition that speaks for it', () => {
    expect(ranked(both, 'ash-blight').unexplained).toEqual([]);
    expect(ranked(both, 'ash-blight').fit).toBeCloseTo(Math.log(0.3 / 0.1) + Math.log(0.5 / 0.4), 5);
  });
  test('costs nothing while absent or unknown', () =>
    expect(ranked({ 'soft-bark': 'absent', 'falling-twigs': 'unknown' }, 'root-rot').fit).toBe(0));
});

describe('what counts beside the findings in “explains best”', () => {
  const weights = {
    priorShare: 0.5,
    rareBelow: Math.log(0.01 / 0.99),
    rareShare: 0.25,
    cannotMiss: 0.7,
    undefinedYet: 0.3,
    undefinedSurely: 0.9,
  };
  const world = (over: Partial<EngineCondition>, explanation = weights): KnowledgeBase => ({
    ...ashwood,
    method: { ...ashwood.method, explanation },
    conditions: Object.fromEntries(
      Object.values(ashwood.conditions).map((one) => [one.id, { ...one, cannotMiss: false, ...over }]),
    ),
  });
  const beside = (base: KnowledgeBase, answers: Record<string, AnswerState> = {}) => {
    const found = assess(base, patient(answers)).ranking.find(({ condition }) => condition === 'ash-blight');
    if (!found) throw new Error('not ranked');
    return found.explains - found.fit;
  };
  const half = 0.5 * Math.log(0.2 / 0.8); // the prior of ash blight is 0.2
  test('a share of the prior', () => expect(beside(world({}))).toBeCloseTo(half, 5));
  test('a further share of what makes it rare', () =>
    expect(beside(world({}, { ...weights, rareBelow: 0 }))).toBeCloseTo(half + 0.25 * Math.log(0.2 / 0.8), 5));
  test('a gain where it must not be missed', () =>
    expect(beside(world({ cannotMiss: true }))).toBeCloseTo(half + 0.7, 5));
  test.each([
    ['nobody has said what defines it', {}, 0.3],
    ['it is known to be absent', { 'soft-bark': 'absent' }, 0.9],
    ['it is there', { 'soft-bark': 'present' }, 0],
  ] as const)('a loss while %s', (_name, answers, loss) =>
    expect(beside(world({ definedBy: { op: 'name', name: 'soft-bark' } }), answers)).toBeCloseTo(half - loss, 5),
  );
  test('none of it moves a probability', () => {
    const [plain, moved] = [ashwood, world({ definedBy: { op: 'name', name: 'soft-bark' }, cannotMiss: true })].map(
      (base) => assess(base, patient({})).ranking.map(({ posterior }) => posterior),
    );
    expect(moved).toEqual(plain);
  });
});

describe('REG-07: what would change a condition is what happens when it is answered', () => {
  test('each claimed probability is the one an answer leads to', () => {
    const of = patient({ 'soft-bark': 'present' });
    const moves = [...whatWouldChange(ashwood, of, 'ash-blight'), ...movesOf(ashwood, of, 'sap-test', 'ash-blight')];
    expect(moves.map(({ on }) => on)).toEqual(['sap-test', 'grey-leaves', 'falling-twigs', 'sap-test', 'sap-test']);
    for (const { on, reading, probability } of moves) {
      const then =
        reading.kind === 'state'
          ? { ...of, answers: { ...of.answers, ...said({ [on]: reading.state }) } }
          : {
              ...of,
              results: {
                [on]: { kind: 'quantity', value: reading.kind === 'interval' ? (reading.from ?? 0) : 0, unit: 'mg/L' },
              } as const,
            };
      expect(pointOf(then, 'ash-blight')).toBeCloseTo(probability, 12);
    }
  });
});
