import type { SendOutcome } from './saving';
import { CallFailed } from './session-calls';

/**
 * What a failed call means for what was to be saved. Where nothing answered, there is no network; anything else not
 * understood is taken as “not reached”. Either way it is kept.
 */
export const outcomeOf = (error: unknown): Exclude<SendOutcome, { outcome: 'saved' }> => {
  if (!(error instanceof CallFailed)) return { outcome: 'unreachable' };
  const { data } = error;
  switch (data?.issue?.code) {
    case 'session_moved_on':
      return { outcome: 'moved_on' };
    case 'session_closed':
      return { outcome: 'closed' };
    case 'session_not_found':
      return { outcome: 'gone' };
    case 'knowledge_moved_on':
      return { outcome: 'knowledge_moved_on' };
    case undefined:
      break;
    default:
      return { outcome: 'refused', code: data?.issue?.code ?? '' };
  }
  if (data?.httpStatus === 401) return { outcome: 'signed_out' };
  if (data?.httpStatus === 400) return { outcome: 'refused', code: 'bad_request' };
  return { outcome: error.cause instanceof TypeError && !data ? 'offline' : 'unreachable' };
};
