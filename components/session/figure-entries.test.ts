import { describe, expect, test } from 'vitest';
import type { Answer, EngineFinding, Logic } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { SessionState } from '@/server/sessions/schema';
import { applyEntry, initialState } from '@/server/sessions/state';
import { figureEntries } from './figure-entries';
import { belowItsLimit, type FigureChange } from './read-figures';

// Invented figures, so that nobody takes them for medicine.
const name = (id: string): Logic => ({ op: 'name', name: id });
const below = (id: string, value: number): Logic => ({
  op: 'compare',
  by: '<',
  left: name(id),
  right: { op: 'literal', value },
});
const like = Object.values(ashwood.findings).find(({ kind }) => kind === 'quantity') as EngineFinding;
const base = {
  ...ashwood,
  findings: {
    ...ashwood.findings,
    'leaf-green': { ...like, id: 'leaf-green', unit: 'g/L' },
    'leaf-size': { ...like, id: 'leaf-size', unit: 'fL' },
    'pale-leaves': { ...like, id: 'pale-leaves', kind: 'presence', unit: null, derivedFrom: below('leaf-green', 90) },
  },
} as const;
const figures = {
  of: [{ finding: 'leaf-green', belowLimit: 'pale-leaves' }, { finding: 'leaf-size' }],
  readAs: [
    { outcome: 'pale', when: name('pale-leaves') },
    { outcome: 'small', when: below('leaf-size', 80) },
    { outcome: 'normal', when: { op: 'not', part: below('leaf-size', 80) } },
  ] satisfies { outcome: string; when: Logic }[],
};
const present = { kind: 'state', state: 'present' } as const;
const green = (value: number): FigureChange & { answer: Answer } => ({
  finding: 'leaf-green',
  answer: { kind: 'quantity', value, unit: 'g/L' },
});
const size = (value: number): FigureChange => ({
  finding: 'leaf-size',
  answer: { kind: 'quantity', value, unit: 'fL' },
});
const ofLimit: FigureChange = { finding: 'pale-leaves', answer: present, reported: belowItsLimit };

const fresh = initialState({ setting: 'primary_care', ageYears: 40, sex: 'female' });
const entriesOf = (state: SessionState, changes: readonly FigureChange[], day: string | null = null) =>
  figureEntries(base, state, 'leaf-test', figures, changes, day);
const entered = (state: SessionState, changes: readonly FigureChange[], day: string | null = null): SessionState =>
  entriesOf(state, changes, day).reduce((reached, entry) => applyEntry(reached, entry, ''), state);
const outcomeIn = ({ results }: SessionState) => results['leaf-test'];
const outcome = (id: string) => ({ kind: 'outcome', outcome: id });

describe('what a report’s figures are entered as', () => {
  test('their answers, then the outcome that they come to with those that stand', () => {
    const first = entered(fresh, [green(100)]);
    expect(outcomeIn(first)).toBeUndefined();
    expect(outcomeIn(entered(first, [size(85)]))).toEqual(outcome('normal'));
  });

  test('an outcome that came from figures is taken back when they no longer settle it', () => {
    const whole = entered(fresh, [green(100), size(85)]);
    const emptied = [{ finding: 'leaf-size', answer: null }];
    expect(entriesOf(whole, emptied)).toEqual([
      { type: 'answer_withdrawn', finding: 'leaf-size' },
      { type: 'result_withdrawn', investigation: 'leaf-test' },
    ]);
    const inWords = { ...whole, results: { 'leaf-test': { kind: 'outcome', outcome: 'pale' } as const } };
    expect(outcomeIn(entered(inWords, emptied))).toEqual(outcome('pale'));
  });

  test('what was below the limit of its laboratory counts until it is taken back', () => {
    const pale = entered(fresh, [green(100), ofLimit]);
    expect(outcomeIn(pale)).toEqual(outcome('pale'));
    expect(outcomeIn(entered(pale, [size(85)]))).toEqual(outcome('pale'));
    const corrected = entered(pale, [green(142), { finding: 'pale-leaves', answer: null }]);
    expect(corrected.answers).not.toHaveProperty('pale-leaves');
    expect(outcomeIn(corrected)).toBeUndefined();
  });

  test('what was said before counts with a figure below the limit, and against no other', () => {
    const said = { ...fresh, answers: { 'pale-leaves': present } };
    const pale = entered(said, [green(100), { finding: 'pale-leaves', answer: present, saidBefore: true }]);
    expect(pale.reported).not.toHaveProperty('pale-leaves');
    expect(outcomeIn(entered(pale, [size(85)]))).toEqual(outcome('pale'));
    expect(outcomeIn(entered(pale, [green(142), size(85)]))).toEqual(outcome('normal'));
    expect(outcomeIn(entered(said, [green(142), size(85)]))).toEqual(outcome('normal'));
  });

  test('a new day dates what was changed, and nothing else; what is said already is not said again', () => {
    const lastYear = entered(fresh, [green(100), size(85)], '2025-01-02');
    const now = entered(lastYear, [size(86)], '2026-01-02');
    expect(now.reported['leaf-green']?.takenOn).toBe('2025-01-02');
    expect(now.reported['leaf-size']?.takenOn).toBe('2026-01-02');
    expect(now.reported['leaf-test']?.takenOn).toBe('2026-01-02');
    expect(entriesOf(now, [size(87)], '2026-01-02').map(({ type }) => type)).toEqual(['question_answered']);
  });

  test('a figure that brought the patient still does', () => {
    const came = { ...entered(fresh, [green(100)]), complaints: ['leaf-green'] };
    expect(entered(came, [green(99)]).complaints).toEqual(['leaf-green']);
  });
});
