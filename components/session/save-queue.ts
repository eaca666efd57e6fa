import type { Entry, SessionState } from '@/server/sessions/schema';
import { applyEntry } from '@/server/sessions/state';

/** One thing the clinician did that the server has not confirmed yet. */
export interface Pending {
  readonly entry: Entry;
  readonly idempotencyKey: string;
  readonly at: string;
}

/** What a try to save can come to. */
export type SendOutcome =
  | { readonly outcome: 'saved'; readonly lastEventNumber: number; readonly fingerprint: string }
  | { readonly outcome: 'moved_on' | 'closed' | 'unreachable' | 'signed_out' | 'knowledge_moved_on' | 'gone' }
  | { readonly outcome: 'refused'; readonly code: string };

/** What the server holds. */
export interface Confirmed {
  readonly state: SessionState;
  readonly lastEventNumber: number;
  readonly closedAt: string | null;
}

export interface SaveQueueDeps {
  readonly send: (pending: Pending, lastEventNumber: number) => Promise<SendOutcome>;
  /** Reads the session again; `null` when that fails too. */
  readonly reload: () => Promise<Confirmed | null>;
  /** Keeps what is not saved yet over a reload of the page. */
  readonly keep: (pending: readonly Pending[]) => void;
  readonly now: () => string;
  readonly newKey: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onSaved?: (fingerprint: string, pending: Pending) => void;
}

/** `not_saved` is said as soon as one try has failed, and until the last entry is confirmed. */
export type SaveStatus = 'saved' | 'saving' | 'not_saved';

/** Why it is not saved, or what happened to an entry: shown in words by the view. */
export type SaveProblem = Exclude<SendOutcome['outcome'], 'saved'> | 'merged';

export interface SaveSnapshot {
  /** Everything done so far, confirmed or not. */
  readonly state: SessionState;
  readonly closedAt: string | null;
  readonly status: SaveStatus;
  readonly waiting: number;
  readonly problem: SaveProblem | null;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
const NOTE_PAUSE_MS = 1_000;

/**
 * Saves entries one after the other, in order, each until the server has confirmed it. A lost network or database only
 * makes it wait; the same idempotency key goes out with every try, so nothing is saved twice. When another tab was
 * faster, the session is read again and what is waiting goes on top.
 */
export class SaveQueue {
  private confirmed: Confirmed;
  private pending: readonly Pending[];
  private status: SaveStatus = 'saved';
  private problem: SaveProblem | null = null;
  private sending = false;
  private inFlight: Pending | null = null;
  private typed = 0;
  private snapshot: SaveSnapshot;
  private readonly listeners = new Set<() => void>();
  private wake: (() => void) | null = null;

  constructor(
    confirmed: Confirmed,
    private readonly deps: SaveQueueDeps,
    kept: readonly Pending[] = [],
  ) {
    this.confirmed = confirmed;
    this.pending = kept;
    this.snapshot = this.look();
  }

  /** Takes an entry: it counts at once, and is saved as soon as that is possible. */
  add(entry: Entry): void {
    this.pending = [...this.pending, { entry, idempotencyKey: this.deps.newKey(), at: this.deps.now() }];
    this.deps.keep(this.pending);
    this.changed();
    void this.run();
  }

  /**
   * Takes the note as it stands now. It counts and is kept at once; it is sent at a pause in the typing, and until then
   * each change takes the place of the one before.
   */
  writeNote(text: string): void {
    const last = this.pending.at(-1);
    const waiting = last?.entry.type === 'note_written' && last !== this.inFlight;
    const entry: Pending = {
      entry: { type: 'note_written', text },
      idempotencyKey: this.deps.newKey(),
      at: this.deps.now(),
    };
    this.pending = [...(waiting ? this.pending.slice(0, -1) : this.pending), entry];
    this.deps.keep(this.pending);
    this.status = this.status === 'not_saved' ? 'not_saved' : 'saving';
    this.changed();
    this.typed += 1;
    const { typed } = this;
    void this.deps.wait(NOTE_PAUSE_MS).then(() => {
      if (typed === this.typed) void this.run();
    });
  }

  /** Reads the session again when nothing waits: the page may be one that the browser kept from earlier. */
  async refresh(): Promise<void> {
    const read = await this.deps.reload();
    if (!read || this.pending.length > 0 || this.sending) return;
    // A read that was asked for before an entry was saved, and comes after it, knows less.
    if (read.lastEventNumber < this.confirmed.lastEventNumber) return;
    this.confirmed = read;
    this.changed();
  }

  /** Takes up what an earlier visit could not save. */
  restore(kept: readonly Pending[]): void {
    if (kept.length === 0) return;
    const known = new Set(this.pending.map(({ idempotencyKey }) => idempotencyKey));
    this.pending = [...kept.filter(({ idempotencyKey }) => !known.has(idempotencyKey)), ...this.pending];
    this.changed();
    void this.run();
  }

  /** Tries again at once: the network is back, or somebody pressed “try again”. */
  retry(): void {
    this.wake?.();
    void this.run();
  }

  readonly current = (): SaveSnapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async run(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    let pause = FIRST_PAUSE_MS;
    for (let next = this.pending[0]; next; next = this.pending[0]) {
      this.say(this.status === 'not_saved' ? 'not_saved' : 'saving', this.problem);
      this.inFlight = next;
      const sent = await this.deps.send(next, this.confirmed.lastEventNumber);
      this.inFlight = null;
      if (sent.outcome === 'closed' && next.entry.type === 'session_closed') {
        // Finished twice, here or elsewhere, is finished.
        this.confirmed = { ...this.confirmed, closedAt: next.at };
        this.drop(next);
      } else if (sent.outcome === 'saved') {
        this.confirm(next, sent.lastEventNumber);
        this.deps.onSaved?.(sent.fingerprint, next);
        pause = FIRST_PAUSE_MS;
      } else if (sent.outcome === 'refused') {
        this.drop(next);
        this.problem = 'refused';
      } else if (sent.outcome === 'moved_on') {
        await this.catchUp();
      } else {
        this.say('not_saved', sent.outcome);
        // Nothing here mends a session that is closed, gone, or thought through with an older release.
        if (sent.outcome !== 'unreachable' && sent.outcome !== 'signed_out') break;
        await Promise.race([this.deps.wait(pause), new Promise<void>((resolve) => (this.wake = resolve))]);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
    this.sending = false;
    if (this.pending.length === 0)
      this.say('saved', this.problem === 'merged' || this.problem === 'refused' ? this.problem : null);
  }

  private confirm(done: Pending, lastEventNumber: number): void {
    this.confirmed = {
      ...this.confirmed,
      state: applyEntry(this.confirmed.state, done.entry, done.at),
      lastEventNumber,
      closedAt: done.entry.type === 'session_closed' ? done.at : this.confirmed.closedAt,
    };
    this.drop(done);
  }

  private drop(done: Pending): void {
    this.pending = this.pending.filter((other) => other !== done);
    this.deps.keep(this.pending);
    this.changed();
  }

  private async catchUp(): Promise<void> {
    const read = await this.deps.reload();
    if (!read) {
      this.say('not_saved', 'unreachable');
      await this.deps.wait(FIRST_PAUSE_MS);
      return;
    }
    const theirs = read.state.note;
    const replaced = theirs !== this.confirmed.state.note && theirs !== '';
    this.confirmed = read;
    this.problem = 'merged';
    // Two notes written at once: both are kept, one under the other.
    if (replaced) {
      this.pending = this.pending.map((pending) =>
        pending.entry.type === 'note_written' && !pending.entry.text.includes(theirs)
          ? {
              ...pending,
              entry: { ...pending.entry, text: `${theirs}\n\n${pending.entry.text}` },
              idempotencyKey: this.deps.newKey(),
            }
          : pending,
      );
      this.deps.keep(this.pending);
    }
    this.changed();
  }

  private say(status: SaveStatus, problem: SaveProblem | null): void {
    this.status = status;
    this.problem = problem;
    this.changed();
  }

  private changed(): void {
    this.snapshot = this.look();
    for (const listener of this.listeners) listener();
  }

  private look(): SaveSnapshot {
    return {
      state: this.pending.reduce((state, { entry, at }) => applyEntry(state, entry, at), this.confirmed.state),
      closedAt: this.confirmed.closedAt,
      status: this.status,
      waiting: this.pending.length,
      problem: this.problem,
    };
  }
}
