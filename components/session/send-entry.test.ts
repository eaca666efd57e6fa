import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { outcomeOf } from './send-entry';

const wire = (data: object) => TRPCClientError.from({ error: { message: 'x', code: -32_000, data } } as never);

test.each<[string, unknown, string]>([
  ['no answer at all', TRPCClientError.from(new TypeError('Failed to fetch')), 'offline'],
  ['nothing known', new Error('odd'), 'unreachable'],
  ['no JSON', TRPCClientError.from(new SyntaxError('Unexpected token <')), 'unreachable'],
  ['the server broke', wire({ httpStatus: 500, issue: null }), 'unreachable'],
  ['signed out', wire({ httpStatus: 401, issue: null }), 'signed_out'],
  ['another tab was faster', wire({ httpStatus: 409, issue: { code: 'session_moved_on' } }), 'moved_on'],
  ['closed', wire({ httpStatus: 409, issue: { code: 'session_closed' } }), 'closed'],
  ['not ours', wire({ httpStatus: 404, issue: { code: 'session_not_found' } }), 'gone'],
  ['another release', wire({ httpStatus: 412, issue: { code: 'knowledge_moved_on' } }), 'knowledge_moved_on'],
  ['out of range', wire({ httpStatus: 400, issue: { code: 'out_of_range' } }), 'refused'],
  ['not understood', wire({ httpStatus: 400, issue: null }), 'refused'],
])('%s', (_name, error, outcome) => expect(outcomeOf(error).outcome).toBe(outcome));
