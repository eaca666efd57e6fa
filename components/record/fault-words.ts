import type { AuditStretch } from '@/server/audit/schema';
import type { ChainFault } from '@/server/record/schema';

/** What is wrong with a session's chain, in words, by the codes of the check. The command says the same as the page. */
export const faultWords: Readonly<Record<ChainFault['kind'], (number: number) => string>> = {
  event_missing: (number) => `event ${number} is missing`,
  event_changed: (number) => `event ${number} does not have the hash of its contents and of the event before it`,
  events_missing_at_end: (number) => `the events from ${number} on are missing`,
  events_added_at_end: (number) => `event ${number} was added behind the last one`,
  end_replaced: (number) => `event ${number} is not the one that the session ended with`,
  state_differs: (number) => `what is kept beside the events does not follow from them, up to event ${number}`,
  followed_unknown: (number) =>
    `event ${number} names a session that it follows, and that one is neither kept here nor recorded as removed`,
};

/** The same of the audit. */
export const auditFaultWords: Readonly<Record<NonNullable<AuditStretch['fault']>['kind'], (number: number) => string>> =
  {
    entry_missing: (number) => `entry ${number} is missing`,
    entry_changed: (number) => `entry ${number} does not have the hash of its contents and of the entry before it`,
    entries_missing_at_end: (number) => `the entries from ${number} on are missing`,
    entries_added_at_end: (number) => `entry ${number} was added behind the last one`,
    end_replaced: (number) => `entry ${number} is not the one that the audit ended with`,
  };
