import { describe, expect, test } from 'vitest';
import type { RedFlag } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { stillOpen } from './still-open';

const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { label: id, title: id }]));
const catalogue = {
  findings: named(['a', 'b', 'c', 'd', 'e']),
  conditions: {},
  investigations: {},
  rules: named(['wilting']),
} as unknown as Catalogue;
const nothing = { decisions: {}, results: {} };
const chosen = { decisions: { sap: { choice: 'chosen' } }, results: {} } as never;
const flag = { rule: 'wilting' } as RedFlag;

describe('what is left open by whoever signs now', () => {
  test.each([
    ['an empty plan', { standing: [], safety: [], waiting: [], state: nothing }, [/^Plan empty/]],
    ['nothing, once something is chosen', { standing: [], safety: [], waiting: [], state: chosen }, []],
    [
      'nothing, once a result is there',
      {
        standing: [],
        safety: [],
        waiting: [],
        state: { decisions: {}, results: { sap: { kind: 'outcome', outcome: 'wet' } } } as never,
      },
      [],
    ],
    [
      'what was asked and not answered',
      { standing: [], safety: [], waiting: [{ name: 'Stools a day' }, { name: 'Result of CRP' }], state: chosen },
      [/^Asked and not answered: Stools a day; Result of CRP$/],
    ],
    ['a red flag', { standing: [flag], safety: [], waiting: [], state: chosen }, [/^Red flag not set aside: wilting$/]],
    [
      'danger signs, a few by name',
      { standing: [], safety: ['a', 'b', 'c', 'd', 'e'], waiting: [], state: chosen },
      [/^Danger signs not answered: a; b; c and 2 more$/],
    ],
    [
      'all of it, the weightiest first',
      { standing: [flag], safety: ['a'], waiting: [], state: nothing },
      [/^Red flag/, /^Danger signs/, /^Plan empty/],
    ],
  ])('%s', (_name, ends, expected) => {
    const lines = stillOpen(catalogue, ends);
    expect(lines).toHaveLength(expected.length);
    for (const [at, pattern] of expected.entries()) expect(lines[at]).toMatch(pattern);
  });
});
