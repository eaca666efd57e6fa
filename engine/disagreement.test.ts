import { describe, expect, test } from 'vitest';
import { disagreementsOf } from './disagreement';
import { rank } from './rank';
import { reasoningOf } from './reasoning';
import { ashwood } from './worlds/ashwood';

const patient = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} } as const;
const [one] = rank(ashwood, reasoningOf(ashwood, patient).weighed);
if (!one) throw new Error('nothing is ranked');
/** Five conditions, the first of them explaining best. */
const ranking = ['a', 'b', 'c', 'd', 'e'].map((condition, place) => ({ ...one, condition, explains: -place }));
const met = (condition: string | null, value = true) => ({ rule: 'criteria', condition, met: value });

describe('REG-18: criteria and odds', () => {
  test('disagree where criteria are met for a condition behind the third place', () =>
    expect(disagreementsOf(ranking, [met('d')])).toEqual([
      { code: 'criteria_disagree', rule: 'criteria', condition: 'd', place: 4 },
    ]));
  test.each([
    ['it is among the first three', met('c')],
    ['they are not met', met('d', false)],
    ['they speak of no condition of the list', met(null)],
    ['the condition is not ranked', met('z')],
  ])('do not where %s', (_name, criterion) => expect(disagreementsOf(ranking, [criterion])).toEqual([]));
});
