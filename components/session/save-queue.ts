import type { Entry, SessionState } from '@/server/sessions/schema';
import { confirmedAfter } from './confirmed-after';
import { Elsewhere } from './elsewhere';
import { EntriesKept } from './entries-kept';
import { EntrySteps } from './entry-steps';
import type { Choices } from './merge';
import { pendingEntry } from './pending-entry';
import { type Place, SIGN_OFF, valueAt } from './places';
import type { SaveQueueDeps } from './save-deps';
import { SavePatience } from './save-patience';
import { snapshotOf } from './save-snapshot';
import type { Confirmed, Pending, SaveProblem, SaveSnapshot, SaveStatus, SendOutcome } from './saving';

const NOTE_PAUSE_MS = 1_000;

/**
 * Saves entries one after the other, in order, each until the server has confirmed it. A lost network or database only
 * makes it wait; the same idempotency key goes out with every try, so nothing is saved twice. When somebody else was
 * faster, the session is read again and what is waiting goes on top; what was changed on both sides waits until the
 * clinician has chosen.
 */
export class SaveQueue {
  readonly elsewhere: Elsewhere;
  private confirmed: Confirmed;
  private pending: readonly Pending[];
  private refused: readonly Pending[] = [];
  private clashing: readonly Place[] = [];
  /** Whether what waits has yet to be held against what the server has. */
  private unsettled = false;
  private status: SaveStatus = 'saved';
  private problem: SaveProblem | null = null;
  private sending = false;
  private inFlight: Pending | null = null;
  private typed = 0;
  private snapshot: SaveSnapshot;
  private readonly listeners = new Set<() => void>();
  private readonly steps = new EntrySteps();
  private readonly patience: SavePatience;
  private readonly kept: EntriesKept;

  constructor(
    confirmed: Confirmed,
    private readonly deps: SaveQueueDeps,
  ) {
    this.confirmed = confirmed;
    this.elsewhere = new Elsewhere({
      seen: () => this.confirmed.lastEventNumber,
      isSaved: () => this.status === 'saved',
      reload: deps.reload,
      show: (newer) => this.confirm(newer),
      sayCaughtUp: () => this.say('saved', 'caught_up'),
      changed: () => this.changed(),
    });
    this.patience = new SavePatience(deps.wait);
    this.kept = new EntriesKept(deps.keep, (same) => {
      // While all goes well nothing is said of it, and nothing need be drawn.
      if (!same || this.status === 'not_saved') this.changed();
    });
    this.pending = [];
    this.snapshot = this.look();
  }

  /** Takes an entry: it counts at once, and is saved as soon as that is possible. */
  add(entry: Entry): void {
    if (this.problem === 'caught_up') this.problem = null;
    this.pending = [...this.pending, this.pendingOf(entry, this.snapshot.state)];
    this.unsettled ||= this.clashing.length > 0;
    if (this.status === 'saved') this.status = 'saving';
    this.keep();
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
    const note = this.pendingOf({ type: 'note_written', text }, this.snapshot.state);
    this.pending = waiting ? [...this.pending.slice(0, -1), { ...note, before: last.before }] : [...this.pending, note];
    this.keep();
    if (this.status === 'saved') this.status = 'saving';
    this.changed();
    this.typed += 1;
    const { typed } = this;
    void this.deps.wait(NOTE_PAUSE_MS).then(() => {
      if (typed === this.typed) void this.run();
    });
  }

  /** Takes up what an earlier visit could not save. */
  restore(kept: readonly Pending[]): void {
    if (kept.length === 0) return;
    const known = new Set(this.pending.map(({ idempotencyKey }) => idempotencyKey));
    const unknown = kept.filter(({ idempotencyKey }) => !known.has(idempotencyKey));
    this.refused = unknown.filter(({ refused }) => refused);
    this.pending = [...unknown.filter(({ refused }) => !refused), ...this.pending];
    this.unsettled = true;
    this.status = 'saving';
    this.changed();
    void this.run();
  }

  /** What the clinician chose for each place that was changed on both sides. */
  async decide(choices: Choices): Promise<void> {
    const { chosen } = await this.deps.merging();
    this.pending = chosen(this.confirmed.state, this.pending, choices, this.deps.newKey);
    this.clashing = [];
    this.problem = null;
    this.unsettled = true;
    this.keep();
    this.changed();
    void this.run();
  }

  /** Begins another version of a session that was signed elsewhere, and enters there what waits here. */
  async amend(reason: string): Promise<void> {
    const read = await this.deps.reload();
    if (!read) {
      this.say('not_saved', 'unreachable');
      return;
    }
    this.confirm(read);
    const left = this.pending.filter(({ entry }) => entry.type !== 'session_closed');
    const amended = read.closedAt === null ? [] : [this.pendingOf({ type: 'session_amended', reason }, read.state)];
    this.pending = [...amended, ...left];
    this.problem = null;
    this.unsettled = true;
    this.keep();
    this.changed();
    void this.run();
  }

  /** Throws away what the server did not take, once it has been read. */
  discardRefused(): void {
    this.refused = [];
    this.problem = null;
    this.keep();
    if (this.pending.length === 0) this.status = 'saved';
    this.changed();
  }

  /** Tries again at once: the network is back, or somebody pressed “try again”. */
  retry(): void {
    this.patience.wakeUp();
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
    this.patience.renew();
    for (;;) {
      if (this.unsettled && !(await this.settle())) {
        await this.patience.rest();
        continue;
      }
      const next = this.nextToSend();
      if (!next) break;
      this.say(this.status === 'not_saved' ? 'not_saved' : 'saving', this.problem);
      this.inFlight = next;
      const sent = await this.deps.send(next, this.confirmed.lastEventNumber);
      this.inFlight = null;
      if (sent.outcome === 'closed' && next.entry.type === 'session_closed') {
        // Finished twice, here or elsewhere, is finished.
        this.confirm({ ...this.confirmed, closedAt: next.at });
        this.drop(next);
      } else if (sent.outcome === 'saved') {
        const state = this.steps.after(this.confirmed.state, next.entry, next.at);
        this.confirm(confirmedAfter(this.confirmed, next, { state, lastEventNumber: sent.lastEventNumber }));
        this.drop(next);
        this.deps.onSaved?.(sent.fingerprint);
        this.patience.renew();
      } else if (sent.outcome === 'refused') {
        this.refused = [...this.refused, { ...next, refused: true }];
        this.drop(next);
        this.problem = 'refused';
      } else if (sent.outcome === 'moved_on') {
        if (!(await this.catchUp())) await this.patience.rest();
      } else {
        this.say('not_saved', sent.outcome);
        // Nothing here mends a session that is closed, gone, or thought through with an older release.
        if (!mends.has(sent.outcome)) break;
        await this.patience.rest();
      }
    }
    this.sending = false;
    this.cameToRest();
  }

  private cameToRest(): void {
    if (this.pending.length === 0 && this.refused.length === 0) {
      this.say('saved', this.problem === 'merged' || this.problem === 'caught_up' ? this.problem : null);
    } else if (this.clashing.length > 0) {
      this.say('not_saved', 'clash');
    } else if (this.refused.length > 0) {
      this.say('not_saved', 'refused');
    }
  }

  /** The first that waits for nobody but the server. */
  private nextToSend(): Pending | undefined {
    return this.pending.find(({ before }) => !Object.keys(before).some((place) => this.clashing.includes(place)));
  }

  /** Holds what waits against what the server has; `false` when what that takes could not be fetched. */
  private async settle(): Promise<boolean> {
    try {
      const { clashesOf, partedAt } = await this.deps.merging();
      const theirs = this.confirmed.state;
      this.clashing = clashesOf(theirs, this.pending);
      this.pending = partedAt(theirs, this.pending, this.clashing, this.deps.newKey);
      this.unsettled = false;
      this.keep();
      this.changed();
      return true;
    } catch {
      this.say('not_saved', 'offline');
      return false;
    }
  }

  private confirm(confirmed: Confirmed): void {
    this.confirmed = confirmed;
    this.elsewhere.knows(confirmed.lastEventNumber);
    this.deps.keepConfirmed?.(confirmed);
  }

  private drop(done: Pending): void {
    this.pending = this.pending.filter((other) => other !== done);
    this.keep();
    this.changed();
  }

  private async catchUp(): Promise<boolean> {
    const read = await this.deps.reload();
    if (!read) {
      this.say('not_saved', 'unreachable');
      return false;
    }
    if (valueAt(read.state, SIGN_OFF) !== valueAt(this.confirmed.state, SIGN_OFF)) this.problem = 'merged';
    this.confirm(read);
    this.unsettled = true;
    this.changed();
    return true;
  }

  private pendingOf(entry: Entry, state: SessionState): Pending {
    return pendingEntry(entry, state, this.deps);
  }

  private keep(): void {
    this.kept.write([...this.pending, ...this.refused]);
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
    const { confirmed, pending, refused, clashing, status, problem } = this;
    return snapshotOf({
      ...{ confirmed, pending, refused, clashing, status, problem },
      kept: this.kept.areKept,
      keeping: this.kept.isWriting,
      isBehind: this.elsewhere.isAhead(),
      state: pending.reduce((before, { entry, at }) => this.steps.after(before, entry, at), confirmed.state),
    });
  }
}

/** What passes by itself: the same entry is tried again. */
const mends: ReadonlySet<SendOutcome['outcome']> = new Set(['unreachable', 'offline', 'signed_out']);
