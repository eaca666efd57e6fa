import { LONGEST_REPORT, type NotUsed, type NotUsedCode } from '../schema';

interface Left {
  readonly code: NotUsedCode;
  readonly detail: string | null;
}

/**
 * What was used of a file and what was not. Everything that nobody looked at counts as not understood, so that nothing is
 * dropped in silence (INT-11).
 */
class Ledger {
  private readonly marks = new Map<string, 'used' | Left>();
  private readonly strays = new Map<string, unknown>();

  use(path: string): void {
    this.marks.set(path, 'used');
  }

  leave(path: string, left: Left): void {
    this.marks.set(path, left);
  }

  stray(path: string, value: unknown): void {
    this.strays.set(path, value);
  }

  forget(path: string): void {
    this.marks.delete(path);
  }

  /** What was left, as places with a reason; the most telling reasons first, lists taken together. */
  notUsed(name: string, root: unknown): { readonly lines: readonly NotUsed[]; readonly total: number } {
    const lines = new Map<string, NotUsed>();
    let total = 0;
    const open: { readonly path: string; readonly value: unknown }[] = [{ path: name, value: root }];
    const strays = new Map(this.strays);
    for (let one = open.pop() ?? taken(strays); one; one = open.pop() ?? taken(strays)) {
      strays.delete(one.path);
      const mark = this.marks.get(one.path);
      if (mark === 'used') continue;
      const inner = mark ? [] : childrenOf(one.value);
      if (inner.length > 0) {
        for (const [key, value] of inner) open.push({ path: joined(one.path, key), value });
        continue;
      }
      if (isEmpty(one.value)) continue;
      const { code, detail } = mark ?? { code: 'not_understood', detail: null };
      const place = one.path.replace(/\[\d+\]/g, '[]');
      const key = JSON.stringify([place, code, detail]);
      const line = lines.get(key);
      lines.set(key, { place, code, detail, count: (line?.count ?? 0) + 1 });
      total += 1;
    }
    const sorted = [...lines.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.place < b.place ? -1 : 1));
    return { lines: sorted.slice(0, LONGEST_REPORT), total };
  }
}

/** The next of those that no walk from the root came to. */
const taken = (strays: Map<string, unknown>): { readonly path: string; readonly value: unknown } | undefined => {
  const [first] = strays;
  if (!first) return undefined;
  strays.delete(first[0]);
  return { path: first[0], value: first[1] };
};

/** What is left out of every file, and loses nothing of what was known of the patient. */
export const isQuiet = ({ code }: Pick<NotUsed, 'code'>): boolean => code === 'thought_anew' || code === 'not_needed';

/** What was known of the patient and is lost first, then what identified them, then what loses nothing. */
const rankOf = (line: Pick<NotUsed, 'code'>): number => {
  if (isQuiet(line)) return 3;
  if (line.code === 'not_kept') return 2;
  return line.code === 'not_understood' ? 1 : 0;
};

const childrenOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((inner, place) => [place, inner]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

/** A list or an object with nothing in it says nothing. */
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const joined = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : `${path}.${key.slice(0, 60)}`;

const LONGEST_TEXT = 10_000;

/** A place in a file from outside. Reading it says nothing of whether it was used. Never throws. */
export class Place {
  private constructor(
    readonly value: unknown,
    readonly path: string,
    private readonly ledger: Ledger,
  ) {}

  static root(value: unknown, name: string): Place {
    return new Place(value, name, new Ledger());
  }

  at(key: string): Place {
    const { value } = this;
    const inner =
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
    return new Place(inner, joined(this.path, key), this.ledger);
  }

  /** The places of a list; of anything else none. */
  items(): readonly Place[] {
    return Array.isArray(this.value)
      ? this.value.map((inner: unknown, place) => new Place(inner, joined(this.path, place), this.ledger))
      : [];
  }

  exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  text(): string | null {
    return typeof this.value === 'string' && this.value.length <= LONGEST_TEXT ? this.value : null;
  }

  number(): number | null {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : null;
  }

  /** An instant with its zone, written as ours; a date without a time is none. */
  instant(): string | null {
    const text = this.text();
    if (text === null || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
    const date = new Date(text);
    const year = date.getUTCFullYear();
    return Number.isNaN(date.getTime()) || year < 1 || year > 9999 ? null : date.toISOString();
  }

  /** It was used, with all that is below it. */
  use(): void {
    if (this.value !== undefined) this.ledger.use(this.path);
  }

  /** It was not used, with all that is below it, and why. */
  leave(code: NotUsedCode, detail: string | null = null): void {
    if (this.value !== undefined)
      this.ledger.leave(this.path, { code, detail: detail === null ? null : detail.slice(0, 120) });
  }

  /** It speaks for itself, also where what it stands in was used or left as a whole. */
  stray(): void {
    this.ledger.stray(this.path, this.value);
  }

  /** What is below it speaks for itself. */
  forget(): void {
    this.ledger.forget(this.path);
  }

  notUsed(): ReturnType<Ledger['notUsed']> {
    return this.ledger.notUsed(this.path, this.value);
  }
}
