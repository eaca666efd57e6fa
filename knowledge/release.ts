import { createHash, type Hash } from 'node:crypto';
import type { KnowledgeBase } from '@/engine';
import { assemble, compile } from './compile';
import digestWritten from './digest-of-cases.json';
import { type Entries, entries } from './entries';
import type { CaseEntry } from './schema';
import { otherUnits } from './units/other-units';

/** Raised by hand with each release; `RELEASES.md` says what changed. */
export const releaseNumber = '2026.11.18';

/** A release of the knowledge base: its number, the digest of what was compiled, and the base itself. */
export interface Release {
  readonly number: string;
  /**
   * First 16 hexadecimal digits of the SHA-256 over every entry, texts and units included, and over what was compiled. The cases,
   * which are not compiled, are in it as a digest of their own.
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
  return assembleRelease(from, number);
};

/** SHA-256 over every published case, in order, as hexadecimal digits. Cannot fail. */
export const digestOfCases = (cases: readonly CaseEntry[]): string =>
  createHash('sha256').update(JSON.stringify(cases)).digest('hex');

/** The same without the checks, for entries that have passed them. The digest of the cases may be known already. */
const assembleRelease = (from: Entries, number: string, ofCases = digestOfCases(from.cases)): Release => {
  // The entries first: what they are written out to is thrown away, and that costs less while nothing large is kept beside it.
  const hash = taking({ ...from, cases: ofCases }, createHash('sha256'));
  const base = assemble(from, number);
  const digest = hash.update(JSON.stringify(base)).update(JSON.stringify(otherUnits)).digest('hex').slice(0, 16);
  return { number, digest, knowledge: { ...base, version: `${number}+${digest}` } };
};

/** Entries written out at a time: one by one takes a fourth longer, and in one piece it is megabytes made to be thrown away. */
const AT_A_TIME = 16;

/** The entries, and instead of the cases their digest. */
type Digested = Omit<Entries, 'cases'> & { readonly cases: string };

/** Takes what `JSON.stringify` makes of the entries. */
const taking = (from: Digested, hash: Hash): Hash => {
  for (const [place, [kind, list]] of Object.entries<string | readonly unknown[]>({ ...from }).entries()) {
    hash.update(`${place === 0 ? '{' : ','}"${kind}":`);
    if (typeof list === 'string') {
      hash.update(JSON.stringify(list));
      continue;
    }
    hash.update('[');
    for (let start = 0; start < list.length; start += AT_A_TIME) {
      if (start > 0) hash.update(',');
      hash.update(JSON.stringify(list.slice(start, start + AT_A_TIME)).slice(1, -1));
    }
    hash.update(']');
  }
  return hash.update('}');
};

/**
 * The digest of the cases that this build carries, written by `npm run knowledge:count`; a test fails while the cases say otherwise.
 * They are a quarter of all that is written, more with every release, and a server that starts has no other use for their text.
 */
export const writtenDigestOfCases: string = digestWritten.cases;

/** The release this build carries, put together anew: what a server does when it starts. Its entries have been checked before. */
export const assembleCurrentRelease = (): Release => assembleRelease(entries, releaseNumber, writtenDigestOfCases);

let current: Release | undefined;

/** The same, put together at first use. */
export const currentRelease = (): Release => {
  current ??= assembleCurrentRelease();
  return current;
};
