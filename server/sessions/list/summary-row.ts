import { z } from 'zod';
import type { ClinicKeys } from '../../at-rest/clinic-keys';
import { instantOf } from '../../clock';
import { sharedWith } from '../readable-sql';
import type { Outcome } from '../schema';
import { openedOutcome, referenceOf, textsOf } from '../sealed-texts';
import { type SessionSummary, shared, shownOutline } from '../wire/schema';

/** What is read of a session for a list; it stands in the statement as `session`, and `$1` is who asks. */
export const summaryColumns = `"id", "localReference", "demonstration", "createdAt", "updatedAt", "closedAt", "outcome",
  "outline" - 'findings' AS "outline", ${sharedWith('$1', 'session')}`;

const row = z.object({
  id: z.string(),
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  createdAt: z.date(),
  updatedAt: z.date(),
  closedAt: z.date().nullable(),
  outline: shownOutline,
  outcome: z.custom<Outcome>((value) => typeof value === 'object').nullable(),
  shared,
});

/** Such a row, its texts opened. */
export const summaryOf = (found: unknown, keys: ClinicKeys): SessionSummary => {
  const { localReference, createdAt, updatedAt, closedAt, outcome, ...rest } = row.parse(found);
  return {
    ...rest,
    localReference: referenceOf(keys, rest.id).open(localReference),
    createdAt: instantOf(createdAt),
    updatedAt: instantOf(updatedAt),
    closedAt: closedAt && instantOf(closedAt),
    outcome: outcome && openedOutcome(outcome, textsOf(keys, rest.id)),
  };
};
