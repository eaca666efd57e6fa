import type { SessionState } from '@/server/sessions/schema';
import {
  type AskedBefore,
  type Begun,
  type BoxTexts,
  isNothing,
  nothingBegun,
  recordedFor,
  standing,
  withResults,
} from './begun-boxes';

interface BegunStore {
  readonly load: () => Promise<Begun>;
  /** `null` throws it away. */
  readonly keep: (begun: Begun | null) => void;
}

/** What is begun on this page: what an earlier visit left is taken up, and what is typed is kept until it is entered. */
export class BegunKeeper {
  private begun = nothingBegun;
  private state: SessionState;
  private loaded = false;
  private searched = false;
  private listeners = new Set<() => void>();

  constructor(
    state: SessionState,
    private readonly store: BegunStore,
  ) {
    this.state = state;
  }

  /** What was asked by an earlier visit; what has been typed here meanwhile goes before it. */
  async takeUp(): Promise<void> {
    if (this.loaded) return;
    const kept = withResults(standing(await this.store.load(), this.state));
    this.begun = {
      boxes: { ...kept.boxes, ...this.begun.boxes },
      asked: [...this.begun.asked, ...kept.asked],
      search: this.searched ? this.begun.search : kept.search,
    };
    this.loaded = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }

  /** Calls it once it is known what an earlier visit left. What it gives back calls that off. */
  whenLoaded(listener: () => void): () => void {
    if (this.loaded) listener();
    else this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get asked(): readonly AskedBefore[] {
    return this.begun.asked;
  }

  get search(): string {
    return this.begun.search;
  }

  /** What stands in the search field now. */
  typeSearch(search: string): void {
    this.searched = true;
    if (search !== this.begun.search || !this.loaded) this.change({ ...this.begun, search });
  }

  textsOf(key: string): BoxTexts | null {
    const box = this.begun.boxes[key];
    return box && box.over === recordedFor(this.state, key) ? box.texts : null;
  }

  /** What stands in a box now; `null` where that is no more than there was. */
  type(key: string, texts: BoxTexts | null): void {
    const { [key]: _, ...boxes } = this.begun.boxes;
    if (texts === null && !(key in this.begun.boxes)) return;
    this.change({
      ...this.begun,
      boxes: texts === null ? boxes : { ...boxes, [key]: { texts, over: recordedFor(this.state, key) } },
    });
  }

  /** What is asked for where findings are typed. */
  ask(asked: readonly AskedBefore[]): void {
    if (JSON.stringify(asked) !== JSON.stringify(this.begun.asked)) this.change({ ...this.begun, asked });
  }

  /** What is recorded by now: a box whose answer was given is done with. */
  see(state: SessionState): void {
    this.state = state;
    const left = standing(this.begun, state);
    if (left !== this.begun) this.change(left);
  }

  /** The session is signed: nothing more is entered. */
  end(): void {
    this.begun = nothingBegun;
    this.store.keep(null);
  }

  private change(begun: Begun): void {
    this.begun = begun;
    // What an earlier visit left is not written over before it has been read.
    if (this.loaded) this.store.keep(isNothing(begun) ? null : begun);
    else this.whenLoaded(() => this.change(this.begun));
  }
}
