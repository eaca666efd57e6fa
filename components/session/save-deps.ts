import type { Confirmed, Pending, SendOutcome } from './saving';

/** What saving needs of the browser and the server. */
export interface SaveQueueDeps {
  readonly send: (pending: Pending, lastEventNumber: number) => Promise<SendOutcome>;
  /** Reads the session again; `null` when that fails too. */
  readonly reload: () => Promise<Confirmed | null>;
  /** Keeps what is not saved yet over a reload of the page; says whether that worked. */
  readonly keep: (pending: readonly Pending[]) => Promise<boolean>;
  /** Keeps what the server holds, to go on from without it. */
  readonly keepConfirmed?: (confirmed: Confirmed) => void;
  /** How two changes of one session are brought together: seldom needed, so fetched when it is. */
  readonly merging: () => Promise<typeof import('./merge')>;
  readonly now: () => string;
  readonly newKey: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onSaved?: (fingerprint: string) => void;
}
