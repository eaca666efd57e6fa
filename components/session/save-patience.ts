const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** How long to wait between tries: longer each time, until one succeeds or somebody has it tried at once. */
export class SavePatience {
  private pause = FIRST_PAUSE_MS;
  private wake: (() => void) | null = null;

  constructor(private readonly wait: (milliseconds: number) => Promise<void>) {}

  /** As at the first try. */
  renew(): void {
    this.pause = FIRST_PAUSE_MS;
  }

  async rest(): Promise<void> {
    await Promise.race([this.wait(this.pause), new Promise<void>((resolve) => (this.wake = resolve))]);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  /** Ends the wait. */
  wakeUp(): void {
    this.wake?.();
  }
}
