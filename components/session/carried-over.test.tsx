import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { initialState } from '@/server/sessions/state';
import { CarriedOver, placeAfter } from './carried-over';

const finding = (label: string, section: CatalogueFinding['section'] = 'bowel'): CatalogueFinding => ({
  label,
  question: `${label}?`,
  definition: '',
  alsoKnownAs: [],
  section,
  asked: true,
  complaint: true,
  kind: { type: 'presence' },
});
const catalogue: Catalogue = {
  findings: {
    'soft-bark': finding('Soft bark'),
    'split-trunk': finding('Split trunk', 'safety'),
    'grey-leaves': finding('Grey leaves'),
    'curled-leaves': finding('Curled leaves'),
  },
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const AT = '2026-10-02T08:15:00.000Z';
const absent: Answer = { kind: 'state', state: 'absent' };
const present: Answer = { kind: 'state', state: 'present' };

const cardOf = (answers: Readonly<Record<string, Answer>>, asked: readonly string[] = []): string => {
  const state = {
    ...initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' } as const),
    answers,
    followsUp: {
      from: 'ses_1',
      startedAt: AT,
      answers: Object.fromEntries(Object.keys(answers).map((id) => [id, AT])),
      results: {},
    },
  };
  return renderToStaticMarkup(<CarriedOver {...{ catalogue, state, asked }} act={() => {}} />);
};

test('what was there is asked for line by line, and one press confirms no more than these; what was absent stands in a fold', () => {
  const card = cardOf({
    'soft-bark': absent,
    'split-trunk': absent,
    'grey-leaves': present,
    'curled-leaves': present,
  });
  expect(card).toContain('Grey leaves');
  expect(card).not.toContain('Soft bark');
  expect(card).toContain('2 absent then, 1 of them a danger sign');
  expect(card.match(/All \d+ still \w+/g)).toEqual(['All 2 still so']);
});

test('nothing can be confirmed at one press where all of it is folded away', () => {
  const card = cardOf({ 'soft-bark': absent, 'split-trunk': absent });
  expect(card).not.toMatch(/still (so|absent)/i);
});

test('a danger sign that is asked again stands in no fold, and it says where it is asked', () => {
  const card = cardOf({ 'split-trunk': absent, 'grey-leaves': present }, ['split-trunk']);
  expect(card).not.toContain('absent then');
  expect(card).toContain('A danger sign that was absent is asked again');
  expect(cardOf({ 'split-trunk': absent }, ['split-trunk'])).not.toContain('All of it has been said again');
});

/** As much of a card as the focus asks for: its lines, each in a fold that is open, in one that is closed, or in none. */
const listOf = (...lines: readonly (readonly [string, 'seen' | 'folded'])[]): ParentNode => {
  const elements = lines.map(([name, how]) => ({
    closest: () => (how === 'folded' ? {} : null),
    querySelector: () => name,
  }));
  const hasFold = lines.some(([, how]) => how === 'folded');
  return {
    querySelectorAll: () => elements,
    querySelector: () => (hasFold ? 'the fold' : null),
  } as unknown as ParentNode;
};

beforeEach(() => void vi.stubGlobal('document', { getElementById: (id: string) => id }));
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['to the line that took its place', listOf(['b', 'seen'], ['c', 'folded']), 0, 'b'],
  ['to the line before, where it was the last to be seen', listOf(['a', 'seen'], ['c', 'folded']), 1, 'a'],
  ['to the fold, where all the others are in it', listOf(['c', 'folded']), 0, 'the fold'],
  ['into the fold while that is open', listOf(['c', 'seen'], ['d', 'seen']), 0, 'c'],
  ['to the next question, where nothing is left', listOf(), 0, 'walk-questions'],
])('A11Y-02: after a line is answered the focus goes %s', (_where, list, place, expected) => {
  expect(placeAfter(list, place)).toBe(expected);
});
