import { TRPCError } from '@trpc/server';
import type { Result } from '@/engine';
import type { ClinicIssue } from '../clinics/issue';
import type { SessionIssue } from '../sessions/issue';
import type { FilterIssue } from '../sessions/list/saved-filters';

/** Everything a procedure can refuse with. Sentences for people are written in `components/`, from the code. */
export type Issue = SessionIssue | ClinicIssue | FilterIssue;

const wireCodes = {
  session_not_found: 'NOT_FOUND',
  session_closed: 'CONFLICT',
  session_open: 'CONFLICT',
  session_moved_on: 'CONFLICT',
  knowledge_moved_on: 'PRECONDITION_FAILED',
  unknown_id: 'BAD_REQUEST',
  date_not_possible: 'BAD_REQUEST',
  wrong_kind_of_answer: 'BAD_REQUEST',
  out_of_range: 'BAD_REQUEST',
  conversion_differs: 'BAD_REQUEST',
  date_in_future: 'BAD_REQUEST',
  filter_not_found: 'NOT_FOUND',
  too_many_filters: 'CONFLICT',
  person_not_found: 'NOT_FOUND',
  invitation_not_found: 'NOT_FOUND',
  address_taken: 'CONFLICT',
  not_yourself: 'CONFLICT',
  proof_needed: 'PRECONDITION_FAILED',
} as const satisfies Record<Issue['code'], TRPCError['code']>;

/** Carries an issue to the wire; the formatter in `init.ts` takes it out again. */
export class IssueError extends Error {
  override readonly name = 'IssueError';
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/** The value of a result; its issue is thrown as the wire knows it. */
export const orThrow = <Value>(result: Result<Value, Issue>): Value => {
  if (result.ok) return result.value;
  throw new TRPCError({
    code: wireCodes[result.issue.code],
    message: result.issue.code,
    cause: new IssueError(result.issue),
  });
};
