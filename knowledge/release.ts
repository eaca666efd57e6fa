import { createHash } from 'node:crypto';
import { canonical, type KnowledgeBase } from '@/engine';
import { assemble, compile } from './compile';
import digestsWritten from './digests.json';
import { type Entries, entries } from './entries';
import { otherUnits } from './units/other-units';

/** Raised by hand with each release; `RELEASES.md` says what changed. */
export const releaseNumber = '2026.11.19';

/** A release of the knowledge base: its number, the digest of what was compiled, and the base itself. */
export interface Release {
  readonly number: string;
  /**
   * First 16 hexadecimal digits of the SHA-256 over the digest of every list of entries, over what was compiled of them, and over
   * the units.
   */
  readonly digest: string;
  readonly knowledge: KnowledgeBase;
}

/** The release made of these entries. Throws with the list of issues when a check fails. */
export const releaseOf = (from: Entries, number: string): Release => {
  const compiled = compile(from, number);
  if (!compiled.ok) {
    const list = compiled.issue.map((issue) => `  ${issue.check}: ${issue.entry}: ${issue.message}`).join('\n');
    throw new Error(`The knowledge base has ${compiled.issue.length} issues:\n${list}`);
  }
  return assembleRelease(from, number, digestsOfLists(from));
};

/** SHA-256 over each list of entries as JSON, in hexadecimal digits. */
type Digests = Readonly<Record<keyof Entries, string>>;

/** Cannot fail. */
export const digestsOfLists = (from: Entries): Digests =>
  Object.fromEntries(
    Object.entries<readonly unknown[]>({ ...from }).map(([kind, list]) => [
      kind,
      createHash('sha256').update(JSON.stringify(list)).digest('hex'),
    ]),
  ) as Digests;

/**
 * Those of the entries that this build carries, written by `npm run knowledge:count`; a test fails while the entries say otherwise.
 * Eight megabytes are not written out anew for them by a server that starts.
 */
export const writtenDigests: Digests = digestsWritten;

/** The same without the checks, for entries that have passed them and whose digests are known. */
const assembleRelease = (from: Entries, number: string, digests: Digests): Release => {
  const base = assemble(from, number);
  const hash = createHash('sha256').update(canonical(digests));
  // What was compiled is taken in as it is: no two bases share a digest, whatever was written down of the entries.
  const digest = hash.update(JSON.stringify(base)).update(JSON.stringify(otherUnits)).digest('hex').slice(0, 16);
  return { number, digest, knowledge: { ...base, version: `${number}+${digest}` } };
};

/**
 * The release this build carries, put together anew: what a server does when it starts. Its entries have been checked before, and
 * their digests written down; only where entries change under a running server are they made anew.
 */
export const assembleCurrentRelease = (): Release =>
  assembleRelease(
    entries,
    releaseNumber,
    process.env.NODE_ENV === 'development' ? digestsOfLists(entries) : writtenDigests,
  );

let current: Release | undefined;

/** The same, put together at first use. */
export const currentRelease = (): Release => {
  current ??= assembleCurrentRelease();
  return current;
};
