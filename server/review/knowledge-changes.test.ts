import { describe, expect, test } from 'vitest';
import { type Case, consult, type KnowledgeBase } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { influence } from './entry-changes';
import { knowledgeChanges } from './knowledge-changes';
import type { EntryChange } from './schema';
import { ashwoodThen } from './testing/ashwood-then';
import { workedOutAgain } from './worked-out-again';

const present = { kind: 'state', state: 'present' } as const;
const patientWith = (...findings: string[]): Case => ({
  setting: 'primary_care',
  ageYears: 42,
  sex: 'female',
  answers: Object.fromEntries(findings.map((id) => [id, present])),
  results: {},
});
const changesBetween = (then: KnowledgeBase, now: KnowledgeBase, patient: Case) =>
  knowledgeChanges(
    { base: then, consultation: consult(then, patient) },
    { base: now, consultation: consult(now, patient) },
    Object.keys(patient.answers),
  );
const logOdds = (value: number): number => Math.log(value / (1 - value));
const said = (because: readonly EntryChange[]) => because.map(({ kind, change, id }) => `${kind} ${change} ${id}`);

describe('REG-14: what today’s knowledge says of the same answers, and because of which entry', () => {
  const { conditions, flags, plan } = changesBetween(
    ashwoodThen,
    ashwood,
    patientWith('grey-leaves', 'curled-leaves', 'soft-bark'),
  );

  test('an entry that was changed, one that was added; the most influential first', () => {
    expect(conditions.map(({ condition, because }) => [condition, ...said(because)])).toEqual([
      // Curled leaves: ln 10 and new, and of one overlap group with the grey ones, whose ln 3 no longer counts.
      [
        'root-rot',
        'evidence added root-rot/curled-leaves/doe-2019',
        'evidence counts_differently root-rot/grey-leaves/doe-2019',
      ],
      // ln 2 then (0.6/0.3), ln 4 now (0.8/0.2): 0.69 more.
      ['ash-blight', 'evidence changed ash-blight/grey-leaves/doe-2019'],
    ]);
  });

  test('what they add up to is the whole way', () => {
    for (const { before, after, because } of conditions) {
      const way = logOdds(after?.point ?? 0.5) - logOdds(before?.point ?? 0.5);
      expect(because.reduce((sum, one) => sum + (one.after ?? 0) - (one.before ?? 0), 0)).toBeCloseTo(way, 6);
      expect(because.map(influence)).toEqual([...because.map(influence)].sort((a, b) => b - a));
    }
  });

  test('a red flag that fired and now only may, with its rule', () => {
    expect(flags).toEqual([
      {
        rule: 'tree-falls',
        before: 'fires',
        after: 'possible',
        urgency: 'emergency',
        because: [{ kind: 'rule', change: 'changed', id: 'tree-falls', on: null, before: null, after: null }],
      },
    ]);
  });

  test('an investigation that a measurement has brought in, one that a rule now speaks against', () => {
    const reasons = Object.fromEntries(
      plan.map(({ investigation, after, because }) => [investigation, [after, ...said(because)]]),
    );
    expect(reasons['sap-test']).toEqual(['decides', 'evidence added ash-blight/sap-test/doe-2019']);
    expect(reasons['leaf-oracle']).toEqual(['avoid', 'rule added no-oracle']);
  });
});

test('an entry that gave way to another on the same is one change', () => {
  const [change] = changesBetween(ashwoodThen, ashwood, patientWith('falling-twigs')).conditions;
  expect(change && said(change.because)).toEqual(['evidence replaced ash-blight/falling-twigs/doe-2019']);
  // 0.4/0.4 moved nothing; 0.5/0.4 moves by 0.22.
  expect(change?.because[0]?.before).toBeCloseTo(0, 12);
  expect(change?.because[0]?.after).toBeCloseTo(Math.log(1.25), 12);
});

test('a condition that is new, a method that is another, answers nobody knows any more', () => {
  const without: KnowledgeBase = {
    ...ashwood,
    method: { ...ashwood.method, damping: 0.5 },
    conditions: { 'ash-blight': ashwood.conditions['ash-blight'] as never },
  };
  const changes = changesBetween(without, ashwood, patientWith('grey-leaves', 'moss'));
  expect(said(changes.throughout)).toEqual(['method changed null']);
  expect(changes.unknownNow).toEqual(['moss']);
  const rot = changes.conditions.find(({ condition }) => condition === 'root-rot');
  expect(rot).toMatchObject({ before: null, after: { place: 2 } });
  expect(rot && said(rot.because)).toEqual(['condition added root-rot']);
});

test('a pre-test probability that is another one is named', () => {
  const blight = ashwood.conditions['ash-blight'] as (typeof ashwood.conditions)[string];
  const prior = blight.priors[0] as (typeof blight.priors)[number];
  const other = {
    ...ashwood,
    conditions: { ...ashwood.conditions, 'ash-blight': { ...blight, priors: [{ ...prior, logOdds: -3 as never }] } },
  };
  const [change] = changesBetween(other, ashwood, patientWith()).conditions;
  expect(change && said(change.because)).toEqual(['prior changed ash-blight/prior/doe-2019']);
});

test('with the same release nothing is said', () => {
  const changes = changesBetween(ashwood, { ...ashwood }, patientWith('grey-leaves', 'soft-bark'));
  expect(changes).toMatchObject({ conditions: [], flags: [], plan: [], throughout: [], unknownNow: [] });
});

describe('REG-14: worked out again with the knowledge of that day', () => {
  const patient = patientWith('grey-leaves');
  const state = {
    patient: { setting: patient.setting, ageYears: patient.ageYears, sex: patient.sex },
    answers: patient.answers,
    results: {},
  } as never;
  const stored = JSON.parse(JSON.stringify(consult(ashwood, patient)));

  test('the same, to the byte', () => expect(workedOutAgain(stored, state, ashwood)).toEqual({ outcome: 'same' }));
  test('a stored figure that was touched shows', () => {
    const [first, ...rest] = stored.assessment.ranking;
    const touched = {
      ...stored,
      assessment: { ...stored.assessment, ranking: [{ ...first, fit: first.fit + 1e-9 }, ...rest] },
    };
    expect(workedOutAgain(touched, state, ashwood)).toEqual({ outcome: 'differs' });
  });
  test('of another engine it says so', () => {
    const earlier = { ...stored, assessment: { ...stored.assessment, engineVersion: '1.0.0' } };
    expect(workedOutAgain(earlier, state, ashwood)).toEqual({ outcome: 'other_engine', engineVersion: '1.0.0' });
  });
  test('of a release that is not here it says so', () =>
    expect(workedOutAgain(stored, state, null)).toEqual({ outcome: 'not_kept' }));
});
