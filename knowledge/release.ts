import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '@/engine';
import { compile } from './compile';
import { type Entries, entries } from './entries';

/** Raised by hand with each release; `RELEASES.md` says what changed. */
export const releaseNumber = '2026.11.2';

/** A release of the knowledge base: its number, the digest of what was compiled, and the base itself. */
export interface Release {
  readonly number: string;
  /** First 16 hexadecimal digits of the SHA-256 over every entry, texts included, and over what was compiled. */
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
  const digest = createHash('sha256')
    .update(JSON.stringify(from))
    .update(JSON.stringify(compiled.value))
    .digest('hex')
    .slice(0, 16);
  return { number, digest, knowledge: { ...compiled.value, version: `${number}+${digest}` } };
};

let current: Release | undefined;

/** The release this build carries; compiled at first use. */
export const currentRelease = (): Release => {
  current ??= releaseOf(entries, releaseNumber);
  return current;
};
