import { createHash, type Hash } from 'node:crypto';
import type { KnowledgeBase } from '@/engine';
import { assemble, compile } from './compile';
import { type Entries, entries } from './entries';
import { otherUnits } from './units/other-units';

/** Raised by hand with each release; `RELEASES.md` says what changed. */
export const releaseNumber = '2026.11.17';

/** A release of the knowledge base: its number, the digest of what was compiled, and the base itself. */
export interface Release {
  readonly number: string;
  /** First 16 hexadecimal digits of the SHA-256 over every entry, texts and units included, and over what was compiled. */
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

/** The same without the checks, for entries that have passed them: what a server does when it starts. */
export const assembleRelease = (from: Entries, number: string): Release => {
  // The entries first: what they are written out to is thrown away, and that costs less while nothing large is kept beside it.
  const hash = taking(from, createHash('sha256'));
  const base = assemble(from, number);
  const digest = hash.update(JSON.stringify(base)).update(JSON.stringify(otherUnits)).digest('hex').slice(0, 16);
  return { number, digest, knowledge: { ...base, version: `${number}+${digest}` } };
};

/** Entries written out at a time: one by one takes a fourth longer, and in one piece it is megabytes made to be thrown away. */
const AT_A_TIME = 16;

/** Takes what `JSON.stringify` makes of the entries. */
const taking = (from: Entries, hash: Hash): Hash => {
  for (const [place, [kind, list]] of Object.entries(from).entries()) {
    hash.update(`${place === 0 ? '{' : ','}"${kind}":[`);
    for (let start = 0; start < list.length; start += AT_A_TIME) {
      if (start > 0) hash.update(',');
      hash.update(JSON.stringify(list.slice(start, start + AT_A_TIME)).slice(1, -1));
    }
    hash.update(']');
  }
  return hash.update('}');
};

let current: Release | undefined;

/** The release this build carries, put together at first use. Its entries have been checked before they were released. */
export const currentRelease = (): Release => {
  current ??= assembleRelease(entries, releaseNumber);
  return current;
};
