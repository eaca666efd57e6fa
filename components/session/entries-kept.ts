import type { Pending } from './saving';

/** Keeps what is not saved yet over a reload of the page, and knows whether the last time that worked. */
export class EntriesKept {
  private kept = true;
  /** How often it is being written down just now. */
  private writings = 0;

  constructor(
    private readonly keep: (pending: readonly Pending[]) => Promise<boolean>,
    /** Written; `same` where it came to the same as before. */
    private readonly onWritten: (same: boolean) => void,
  ) {}

  get areKept(): boolean {
    return this.kept;
  }

  get isWriting(): boolean {
    return this.writings > 0;
  }

  write(entries: readonly Pending[]): void {
    this.writings += 1;
    void this.keep(entries).then((kept) => {
      this.writings -= 1;
      const same = kept === this.kept;
      this.kept = kept;
      this.onWritten(same);
    });
  }
}
