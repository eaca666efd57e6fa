import 'server-only';
import { entries } from '@/knowledge/entries';
import { currentRelease, type Release } from '@/knowledge/release';
import { type InstanceStore, instanceStore } from './clinics/instance-store';
import { type PeopleStore, peopleStore } from './clinics/people-store';
import { type Clock, systemClock } from './clock';
import { type Db, db } from './db';
import { currentBrowserFile } from './library/current-catalogue';
import { type ReleaseStore, releaseStore } from './library/release-store';
import { type RecordStore, recordStore } from './record/record-store';
import { type SessionStore, sessionStore } from './sessions/session-store';
import { type EntryRules, entryRulesOf } from './sessions/validate-entry';
import { type GrantStore, grantStore } from './sharing/grant-store';

/** What the use cases work with: made once, handed on. */
export interface Deps {
  readonly clock: Clock;
  readonly release: Release;
  readonly entryRules: EntryRules;
  readonly sessions: SessionStore;
  readonly releases: ReleaseStore;
  readonly record: RecordStore;
  readonly grants: GrantStore;
  readonly people: PeopleStore;
  readonly instance: InstanceStore;
}

export const depsWith = (database: Db, clock: Clock = systemClock): Deps => ({
  clock,
  release: currentRelease(),
  entryRules: entryRulesOf(entries),
  sessions: sessionStore(database),
  releases: releaseStore(database, currentRelease(), currentBrowserFile),
  record: recordStore(database),
  grants: grantStore(database),
  people: peopleStore(database),
  instance: instanceStore(database),
});

let made: Deps | undefined;

/** Those of this process. */
export const deps = (): Deps => {
  made ??= depsWith(db());
  return made;
};
