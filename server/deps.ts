import 'server-only';
import { entries } from '@/knowledge/entries';
import { currentRelease, type Release } from '@/knowledge/release';
import { type KeyStore, keyStore } from './at-rest/key-store';
import { type MasterKeys, masterKeysOf } from './at-rest/master-keys';
import { type Clock, systemClock } from './clock';
import { type Db, db } from './db';
import { env } from './env';
import { type FollowUpStore, followUpStore } from './follow-up/follow-up-store';
import { currentBrowserFile } from './library/current-catalogue';
import { type ReleaseStore, releaseStore } from './library/release-store';
import { type RecordStore, recordStore } from './record/record-store';
import { type SessionStore, sessionStore } from './sessions/session-store';
import { type EntryRules, entryRulesOf } from './sessions/validate-entry';

/** What the use cases work with: made once, handed on. */
export interface Deps {
  readonly clock: Clock;
  readonly release: Release;
  readonly entryRules: EntryRules;
  readonly sessions: SessionStore;
  readonly releases: ReleaseStore;
  readonly record: RecordStore;
  readonly keys: KeyStore;
  readonly followUp: FollowUpStore;
}

export const depsWith = (database: Db, masters: MasterKeys, clock: Clock = systemClock): Deps => ({
  clock,
  release: currentRelease(),
  entryRules: entryRulesOf(entries),
  sessions: sessionStore(database),
  releases: releaseStore(database, currentRelease(), currentBrowserFile),
  record: recordStore(database),
  keys: keyStore(database, masters, clock),
  followUp: followUpStore(database),
});

let made: Deps | undefined;

/** Those of this process. */
export const deps = (): Deps => {
  made ??= depsWith(db(), masterKeysOf(env().ZONULA_MASTER_KEY));
  return made;
};
