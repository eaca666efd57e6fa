import { expect, test } from 'vitest';
import type { Case } from '@/engine';
import { relevant } from './relevant';

const outline = (id: string, conditions: readonly string[], asksFor: readonly string[]) => ({
  id,
  href: `/calculators/${id}`,
  title: id,
  group: 'danger',
  purpose: '',
  alsoKnownAs: [],
  conditions,
  gate: { ageFrom: null, ageTo: null, sex: null },
  asksFor,
});
const patient = (...answered: readonly string[]): Case => ({
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers: Object.fromEntries(answered.map((id) => [id, { kind: 'state', state: 'absent' } as const])),
  results: {},
});
const all = [
  outline('of-nothing', ['oak-rot'], ['bark']),
  outline('of-an-answer', [], ['leaves', 'bark']),
  outline('of-the-leader', ['ash-blight'], ['bark']),
  outline('of-both', ['ash-blight'], ['leaves']),
];
const idsFor = (calculators: Parameters<typeof relevant>[0], leading: readonly string[], case_ = patient()) =>
  relevant(calculators, { leading, patient: case_ }).map(({ id }) => id);

test('a leading condition counts two, an answer one; what concerns nothing is left out', () =>
  expect(idsFor(all, ['ash-blight'], patient('leaves', 'hollow'))).toEqual([
    'of-both',
    'of-the-leader',
    'of-an-answer',
  ]));

test('nothing known: nothing is listed', () => expect(idsFor(all, [])).toEqual([]));

test('REG-05: what measures permeability comes last, however much of it is known', () => {
  const permeability = { ...outline('sugars', ['ash-blight', 'oak-rot'], ['leaves']), group: 'permeability' };
  expect(idsFor([permeability, ...all], ['ash-blight', 'oak-rot'], patient('leaves')).at(-1)).toBe('sugars');
});

test('none for another age', () => {
  const forSaplings = { ...outline('saplings', ['ash-blight'], []), gate: { ageFrom: null, ageTo: 17, sex: null } };
  expect(idsFor([forSaplings], ['ash-blight'])).toEqual([]);
});

test('at most eight', () => {
  const many = Array.from({ length: 12 }, (_none, place) => outline(`c${place}`, ['ash-blight'], []));
  expect(idsFor(many, ['ash-blight'])).toHaveLength(8);
});
