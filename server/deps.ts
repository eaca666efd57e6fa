import 'server-only';
import { entries } from '@/knowledge/entries';
import { currentRelease, type Release } from '@/knowledge/release';
import { type Clock, systemClock } from './clock';
import { type Db, db } from './db';
import { currentBrowserFile } from './library/current-catalogue';
import { type ReleaseStore, releaseStore } from './library/release-store';
import { type RecordStore, recordStore } from './record/record-store';
import { type RelatedSessionsStore, relatedSessionsStore } from './review/related-sessions-store';
import { type SessionStore, sessionStore } from './sessions/session-store';
import { type EntryRules, entryRulesOf } from './sessions/validate-entry';

/** What the use cases work with: made once, handed on. */
export interface Deps {
  readonly clock: Clock;
  readonly release: Release;
  readonly entryRules: EntryRules;
  readonly sessions: SessionStore;
  readonly related: RelatedSessionsStore;
  readonly releases: ReleaseStore;
  readonly record: RecordStore;
}

export const depsWith = (database: Db, clock: Clock = systemClock): Deps => ({
  clock,
  release: currentRelease(),
  entryRules: entryRulesOf(entries),
  sessions: sessionStore(database),
  related: relatedSessionsStore(database),
  releases: releaseStore(database, currentRelease(), currentBrowserFile),
  record: recordStore(database),
});

let made: Deps | undefined;

/** Those of this process. */
export const deps = (): Deps => {
  made ??= depsWith(db());
  return made;
};
