import { createHash } from 'node:crypto';
import type { Entries } from '../entries';
import type { CaseEntry } from '../schema';
import type { EntryChange, EntryKind, ReleasedEntries } from './schema';

type SomeEntry = { readonly id: string } & Readonly<Record<string, unknown>>;
const kindsOf = (entries: Entries): readonly (readonly [EntryKind, readonly SomeEntry[]])[] =>
  Object.entries(entries) as [EntryKind, SomeEntry[]][];

const DIGITS = 10;
const digestOf = (entry: SomeEntry): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, DIGITS);

/** The published cases that may be named, and the rules that each of them meets. */
interface Touched {
  readonly cases: readonly CaseEntry[];
  readonly met: (one: CaseEntry) => ReadonlySet<string>;
}

/** The digest of every entry, by kind and id: what the next release is held against. Cannot fail. */
export const digestsOf = (entries: Entries): ReleasedEntries['entries'] =>
  Object.fromEntries(
    kindsOf(entries).map(([kind, list]) => [kind, Object.fromEntries(list.map((one) => [one.id, digestOf(one)]))]),
  );

/**
 * Every entry that is new, otherwise or gone since a release, each with the sources it names, who reviewed it and the
 * published cases that hold what it speaks of. In the order of the entries, those taken out last. Cannot fail.
 */
export const changesSince = (
  released: ReleasedEntries['entries'],
  entries: Entries,
  touched: Touched,
): readonly EntryChange[] =>
  kindsOf(entries).flatMap(([kind, list]) => {
    const before = released[kind] ?? {};
    const here = new Set(list.map(({ id }) => id));
    const gone = Object.keys(before).filter((id) => !here.has(id));
    return [
      ...list.flatMap((entry): EntryChange[] => {
        const was = before[entry.id];
        if (was === digestOf(entry)) return [];
        return [
          {
            kind,
            id: entry.id,
            name: nameOf(entry),
            change: was === undefined ? 'added' : 'changed',
            sources: sourcesOf(kind, entry),
            reviewer: reviewerOf(entry),
            cases: touched.cases.filter((one) => holds(one, kind, entry, touched)).map(({ id }) => id),
          },
        ];
      }),
      ...gone.map(
        (id): EntryChange => ({ kind, id, name: id, change: 'removed', sources: [], reviewer: null, cases: [] }),
      ),
    ];
  });

const nameOf = ({ id, label, name, title }: SomeEntry): string =>
  [label, name, title].find((one) => typeof one === 'string') ?? id;

/** Nobody, as long as no clinician with a licence has checked it. */
const reviewerOf = ({ clinicalReview }: SomeEntry): string | null =>
  typeof clinicalReview === 'string' ? clinicalReview : null;

/** Every source that is cited in it, each once; a source is its own. */
const sourcesOf = (kind: EntryKind, entry: SomeEntry): readonly string[] =>
  kind === 'sources' ? [entry.id] : [...new Set(citedIn(entry))];

const citedIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, locator } = value as { id?: unknown; locator?: unknown };
  const own = typeof id === 'string' && typeof locator === 'string' ? [id] : [];
  return [...own, ...Object.values(value).flatMap(citedIn)];
};

/** Whether a published case holds what an entry speaks of: its answers, its results, its diagnosis, a rule that it meets, or itself. */
const holds = (one: CaseEntry, kind: EntryKind, entry: SomeEntry, { met }: Touched): boolean => {
  switch (kind) {
    case 'cases':
      return one.id === entry.id;
    // The numbers of the method go into everything.
    case 'method':
      return true;
    case 'findings':
      return saidIn(one).has(entry.id);
    case 'findingEvidence':
    case 'backgrounds':
      return saidIn(one).has(String(entry['finding']));
    case 'investigations':
      return saidIn(one).has(entry.id);
    case 'accuracy':
    case 'furtherAccuracy':
    case 'firstTests':
      return saidIn(one).has(String(entry['investigation']));
    case 'conditions':
      return diagnosesOf(one).includes(entry.id);
    case 'priors':
    case 'workUp':
    case 'precedents':
      return diagnosesOf(one).includes(String(entry['condition']));
    case 'rules':
      return met(one).has(entry.id);
    // Texts, sheets for patients, calculators: no case goes through them.
    default:
      return false;
  }
};

const saidIn = ({ answers, results, investigationsExpected = [] }: CaseEntry): ReadonlySet<string> =>
  new Set([
    ...answers.map(({ finding }) => finding),
    ...results.map(({ investigation }) => investigation),
    ...investigationsExpected.flat(),
  ]);

const diagnosesOf = ({ diagnosis, acceptable = [] }: CaseEntry): readonly string[] => [diagnosis, ...acceptable];
