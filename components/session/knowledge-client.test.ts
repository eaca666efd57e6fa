import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { inColumns, type Json } from '@/server/library/columns';
import { knowledgeQuery } from './knowledge-client';

afterEach(() => vi.unstubAllGlobals());

const earlier = { base: { version: '2026.11.3' }, catalogue: { findings: {} } };

test.each<[string, Json]>([
  ['in columns', inColumns(earlier) as unknown as Json],
  ['as it is', earlier],
])('REG-14: a release of an earlier build, kept %s, is read in today’s form', async (_, kept) => {
  vi.stubGlobal('fetch', async () => Response.json(kept));
  expect(await new QueryClient().fetchQuery(knowledgeQuery('digest'))).toEqual({
    base: { version: '2026.11.3', contradictions: [] },
    catalogue: { findings: {}, contradictions: {}, knownIllnesses: [] },
  });
});
