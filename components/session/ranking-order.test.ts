import { describe, expect, test } from 'vitest';
import type { RankedCondition, RedFlag } from '@/engine';
import { besideTheList } from './ranking-order';

const ranked = (...points: readonly number[]): readonly RankedCondition[] =>
  points.map(
    (point, place): RankedCondition => ({
      condition: `condition-${place}`,
      cannotMiss: false,
      priorEvidence: '',
      prior: { point, low: point, high: point } as RankedCondition['prior'],
      posterior: { point, low: point, high: point } as RankedCondition['posterior'],
      fit: 0,
      explains: 0,
      steps: [],
      unexplained: [],
    }),
  );

const flag = (over: Partial<RedFlag> = {}): RedFlag => ({
  rule: 'old-tree',
  state: 'fires',
  urgency: 'urgent',
  strength: 'refer_urgently',
  because: [],
  missing: [],
  ...over,
});
const said = (ranking: readonly RankedCondition[], over: Partial<Parameters<typeof besideTheList>[0]> = {}) =>
  besideTheList({ ranking, redFlags: [], notices: [], ...over });

describe('ECO-18: about the list as a whole', () => {
  const few = ranked(0.3, 0.1, 0.05);

  test('that it is none of them is said while they come to less than a half', () => {
    expect(said(few)).toBe('none of them');
    expect(said(ranked(0.3, 0.15, 0.06))).toBeNull();
    expect(said(ranked(0.6))).toBeNull();
  });
  test('of an empty list nothing is said', () => expect(said([])).toBeNull());
  test.each(['emergency', 'same_day', 'urgent'] as const)('nothing is said beside what is %s', (urgency) =>
    expect(said(few, { redFlags: [flag({ urgency })] })).toBeNull(),
  );
  test('a red flag that is for soon, or only possible, does not silence it', () => {
    expect(said(few, { redFlags: [flag({ urgency: 'soon' })] })).toBe('none of them');
    expect(said(few, { redFlags: [flag({ state: 'possible' })] })).toBe('none of them');
  });
  test('nothing is said while one leads that must not be missed, whatever its odds', () => {
    const [first, second] = ranked(0.3, 0.02) as [RankedCondition, RankedCondition];
    const feared = { ...second, cannotMiss: true };
    expect(said([first, { ...feared, explains: 1 }])).toBeNull();
    expect(said([first, { ...feared, explains: -1 }])).toBe('none of them');
  });
  test('a picture outside is named beside any red flag and however likely the first is', () => {
    const notices = [{ code: 'points_elsewhere', rule: 'woodpecker' }] as const;
    expect(said(ranked(0.6), { notices })).toBe('a picture outside');
    expect(said(few, { notices, redFlags: [flag()] })).toBe('a picture outside');
  });
  test('without a gut complaint the figures are of other people, unless a picture outside is to be named', () => {
    const notices = [{ code: 'ranked_for', rule: 'sore-twigs' }] as const;
    expect(said(ranked(0.6), { notices })).toBe('no complaint');
    expect(said(few, { notices, redFlags: [flag()] })).toBe('no complaint');
    const pointsElsewhere = { code: 'points_elsewhere', rule: 'woodpecker' } as const;
    expect(said(few, { notices: [...notices, pointsElsewhere] })).toBe('a picture outside');
  });
});
