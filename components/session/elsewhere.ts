import type { Confirmed } from './saving';

/** What of a session is shown here, and how what is newer takes its place. */
interface ShownHere {
  /** Number of the last event that is shown. */
  readonly seen: () => number;
  /** Whether nothing entered here waits: else it goes on top of what is newer when it is saved. */
  readonly isSaved: () => boolean;
  /** Reads the session again; `null` when that fails. */
  readonly reload: () => Promise<Confirmed | null>;
  readonly show: (newer: Confirmed) => void;
  readonly sayCaughtUp: () => void;
  readonly changed: () => void;
}

/** Notices that a session has gone on elsewhere, in another tab or browser, and shows what is newer. */
export class Elsewhere {
  /** Number of the newest event that the session is known to have, shown here or not. */
  private newest: number;

  constructor(private readonly here: ShownHere) {
    this.newest = here.seen();
  }

  /** Whether what is shown here is not the newest. */
  isAhead(): boolean {
    return this.newest > this.here.seen();
  }

  /** The session has an event of this number. */
  knows(lastEventNumber: number): void {
    this.newest = Math.max(this.newest, lastEventNumber);
  }

  /** Another tab of this browser has the session up to this event. */
  hear(lastEventNumber: number): void {
    if (lastEventNumber <= this.newest) return;
    this.knows(lastEventNumber);
    this.here.changed();
  }

  /**
   * Reads the session again when nothing waits: the page may be one that the browser kept from earlier. What is newer is shown,
   * if it may be by then. Says whether what is shown is the newest.
   */
  async refresh(mayShow: () => boolean = () => true): Promise<boolean> {
    const read = await this.here.reload();
    if (!read || !this.here.isSaved()) return false;
    // A read that was asked for before an entry was saved, and comes after it, knows less.
    this.knows(read.lastEventNumber);
    if (read.lastEventNumber > this.here.seen() && mayShow()) this.here.show(read);
    this.here.changed();
    return !this.isAhead();
  }

  /** Whether the session has gone on elsewhere: as `refresh`, and what is shown then is said to be new. */
  async look(mayShow: () => boolean): Promise<boolean> {
    const seen = this.here.seen();
    const isNewest = await this.refresh(mayShow);
    const isOther = isNewest && this.here.seen() > seen;
    if (isOther) this.here.sayCaughtUp();
    return isOther;
  }
}
