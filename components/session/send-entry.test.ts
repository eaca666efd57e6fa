import { expect, test } from 'vitest';
import { outcomeOf } from './send-entry';
import { CallFailed } from './session-calls';

test.each<[string, unknown, string]>([
  ['no answer at all', new CallFailed(null, new TypeError('Failed to fetch')), 'offline'],
  ['nothing known', new Error('odd'), 'unreachable'],
  ['no JSON', new CallFailed(null, new SyntaxError('Unexpected token <')), 'unreachable'],
  ['the server broke', new CallFailed({ httpStatus: 500, issue: null }), 'unreachable'],
  ['signed out', new CallFailed({ httpStatus: 401, issue: null }), 'signed_out'],
  ['another tab was faster', new CallFailed({ httpStatus: 409, issue: { code: 'session_moved_on' } }), 'moved_on'],
  ['closed', new CallFailed({ httpStatus: 409, issue: { code: 'session_closed' } }), 'closed'],
  ['not ours', new CallFailed({ httpStatus: 404, issue: { code: 'session_not_found' } }), 'gone'],
  ['another release', new CallFailed({ httpStatus: 412, issue: { code: 'knowledge_moved_on' } }), 'knowledge_moved_on'],
  ['out of range', new CallFailed({ httpStatus: 400, issue: { code: 'out_of_range' } }), 'refused'],
  ['not understood', new CallFailed({ httpStatus: 400, issue: null }), 'refused'],
])('%s', (_name, error, outcome) => expect(outcomeOf(error).outcome).toBe(outcome));
