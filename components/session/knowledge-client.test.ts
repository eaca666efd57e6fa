import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { knowledgeQuery } from './knowledge-client';

afterEach(() => vi.unstubAllGlobals());

const earlier = {
  base: { version: '2026.11.3', method: { asking: { placeShare: 0.8 } } },
  catalogue: { findings: {} },
};

/** The same as builds of 2026.11.6 sent it. */
const columns = {
  columns: [
    [
      [
        3,
        [2],
        ['base', 'catalogue'],
        [
          [
            [
              3,
              [2, 1],
              ['version', 'method', 'findings'],
              [
                [
                  [0, ['2026.11.3']],
                  [3, [1, 0], ['asking'], [[[3, [1], ['placeShare'], [[[0, [0.8]]]]]]]],
                ],
                [0, 1, 1],
              ],
            ],
          ],
        ],
      ],
    ],
  ],
};

test.each<[string, object]>([
  ['in columns', columns],
  ['as it is', earlier],
])('REG-14: a release of an earlier build, kept %s, is read in today’s form', async (_, kept) => {
  vi.stubGlobal('fetch', async () => Response.json(kept));
  expect(await new QueryClient().fetchQuery(knowledgeQuery('digest'))).toEqual({
    base: { version: '2026.11.3', contradictions: [], method: { asking: { placeShare: 0.8, likelyEnough: 0 } } },
    catalogue: { findings: {}, contradictions: {}, knownIllnesses: [] },
  });
});
