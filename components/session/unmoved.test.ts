import { expect, test } from 'vitest';
import type { Answer, Assessment, Case } from '@/engine';
import { isUnmoved, topOf, UNMOVED } from './unmoved';

const said = (state: 'present' | 'absent' | 'unknown'): Answer => ({ kind: 'state', state });
const after = (answers: Case['answers']): Case => ({
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers,
  results: {},
});
const row = (count: number, state: 'present' | 'absent' | 'unknown' = 'absent', name = 'sign') =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`${name}-${place}`, said(state)]));
const complaint = { 'soft-bark': said('present') };
/** The top depends on one answer only. */
const topIn = ({ answers }: Case): string => (answers['falling-twigs'] ? 'fallen' : 'upright');
const everything = () => true;
const over = (answers: Case['answers'], counts: (finding: string) => boolean = everything) =>
  isUnmoved(after(answers), { topIn, counts });

test.each<[string, Case['answers'], boolean]>([
  ['ten answers after the complaint that change nothing', { ...complaint, ...row(UNMOVED) }, true],
  ['nine', { ...complaint, ...row(UNMOVED - 1) }, false],
  ['ten, of which one says nothing', { ...complaint, ...row(UNMOVED - 1), nobody: said('unknown') }, false],
  ['any number that say nothing', { ...complaint, ...row(40, 'unknown') }, false],
  ['the tenth from the end changed it', { ...complaint, 'falling-twigs': said('present'), ...row(UNMOVED - 1) }, false],
  ['the one before those did', { ...complaint, 'falling-twigs': said('present'), ...row(UNMOVED) }, true],
  ['the last one did', { ...complaint, ...row(40), 'falling-twigs': said('present') }, false],
])('%s', (_name, answers, unmoved) => expect(over(answers)).toBe(unmoved));

test('a list of danger signs denied by one press is none of the ten', () => {
  const counts = (finding: string): boolean => !finding.startsWith('danger');
  const listed = { ...complaint, ...row(14, 'absent', 'danger') };
  expect(over(listed, counts)).toBe(false);
  expect(over({ ...listed, ...row(UNMOVED - 1) }, counts)).toBe(false);
  expect(over({ ...listed, ...row(UNMOVED) }, counts)).toBe(true);
  expect(over(listed)).toBe(true);
});

test('a danger sign that changed the top ends it', () => {
  const counts = (finding: string): boolean => finding !== 'falling-twigs';
  const middle = { ...complaint, ...row(5), 'falling-twigs': said('present'), ...row(5, 'absent', 'later') };
  expect(over(middle, counts)).toBe(false);
});

test('the top is which three explain best and which red flags are raised, in any order', () => {
  const ranked = (...ids: readonly string[]) =>
    ids.map((condition, place) => ({ condition, explains: -place })) as unknown as Assessment['ranking'];
  const flag = (rule: string, over: object = {}) =>
    ({ rule, state: 'fires', strength: 'act_today', ...over }) as unknown as Assessment['redFlags'][number];
  const ranking = ranked('ash', 'oak', 'elm', 'yew');
  const now = topOf({ ranking, redFlags: [flag('fire')] });
  expect(topOf({ ranking: ranked('elm', 'ash', 'oak', 'fir'), redFlags: [flag('fire')] })).toBe(now);
  expect(topOf({ ranking: ranked('ash', 'oak', 'yew', 'elm'), redFlags: [flag('fire')] })).not.toBe(now);
  expect(topOf({ ranking, redFlags: [] })).not.toBe(now);
  const quiet = [flag('fire'), flag('smoke', { state: 'possible' }), flag('ash', { strength: 'check_first' })];
  expect(topOf({ ranking, redFlags: quiet })).toBe(now);
});
