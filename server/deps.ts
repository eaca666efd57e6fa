import 'server-only';
import { entries } from '@/knowledge/entries';
import { currentRelease, type Release } from '@/knowledge/release';
import { type KeyStore, keyStore } from './at-rest/key-store';
import { type MasterKeys, masterKeysOf } from './at-rest/master-keys';
import { type Audit, type AuditReadingStore, audit, auditReadingStore } from './audit/audit-store';
import { type NotUnderstood, notUnderstood } from './audit/not-understood';
import { type InstanceStore, instanceStore } from './clinics/instance-store';
import { type PeopleStore, peopleStore } from './clinics/people-store';
import { type Clock, systemClock } from './clock';
import { type Db, db } from './db';
import { env } from './env';
import { type FollowUpStore, followUpStore } from './follow-up/follow-up-store';
import { currentBrowserFile } from './library/current-catalogue';
import { type ReleaseStore, releaseStore } from './library/release-store';
import { type ProblemStore, problemStore } from './problems/problem-store';
import { type RecordStore, recordStore } from './record/record-store';
import { type RelatedSessionsStore, relatedSessionsStore } from './review/related-sessions-store';
import { type ListStore, listStore } from './sessions/list/list-store';
import { type FilterStore, filterStore } from './sessions/list/saved-store';
import { type SessionStore, sessionStore } from './sessions/session-store';
import { type EntryRules, entryRulesOf } from './sessions/validate-entry';
import { type GrantStore, grantStore } from './sharing/grant-store';

/** What the use cases work with: made once, handed on. */
export interface Deps {
  readonly clock: Clock;
  readonly release: Release;
  readonly entryRules: EntryRules;
  readonly sessions: SessionStore;
  readonly list: ListStore;
  readonly filters: FilterStore;
  readonly related: RelatedSessionsStore;
  readonly releases: ReleaseStore;
  readonly record: RecordStore;
  readonly keys: KeyStore;
  readonly audit: Audit;
  readonly notUnderstood: NotUnderstood;
  readonly auditReading: AuditReadingStore;
  readonly grants: GrantStore;
  readonly people: PeopleStore;
  readonly instance: InstanceStore;
  readonly problems: ProblemStore;
  readonly followUp: FollowUpStore;
}

export const depsWith = (database: Db, masters: MasterKeys, clock: Clock = systemClock): Deps => {
  const keys = keyStore(database, masters, clock);
  const trail = audit(database);
  return {
    clock,
    release: currentRelease(),
    entryRules: entryRulesOf(entries),
    sessions: sessionStore(database, keys),
    list: listStore(database, keys),
    filters: filterStore(database, keys),
    related: relatedSessionsStore(database, keys),
    releases: releaseStore(database, currentRelease(), currentBrowserFile),
    record: recordStore(database),
    keys,
    audit: trail,
    notUnderstood: notUnderstood(trail, clock),
    auditReading: auditReadingStore(database),
    grants: grantStore(database),
    people: peopleStore(database),
    instance: instanceStore(database),
    followUp: followUpStore(database, keys),
    problems: problemStore(database, keys),
  };
};

let made: Deps | undefined;

/** Those of this process. */
export const deps = (): Deps => {
  made ??= depsWith(db(), masterKeysOf(env().ZONULA_MASTER_KEY));
  return made;
};
