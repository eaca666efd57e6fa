import 'server-only';
import type { KeyStore } from '../at-rest/key-store';
import type { Db } from '../db';
import { storeFor } from '../tenancy/store-for';
import { awaitedStore } from './awaited-store';
import { openStore } from './open-store';
import { statedStore } from './stated-store';

export type FollowUpStore = ReturnType<typeof followUpStore>;

/**
 * What of past sessions is followed up. Every function sees what the asking clinician may read; a day is set by who may write;
 * what was stated is the asking clinician's own, or summed up their clinic's.
 */
export const followUpStore = (db: Db, keyStore: KeyStore) =>
  storeFor(['clinician'], { ...awaitedStore(db, keyStore), ...openStore(db, keyStore), ...statedStore(db) });
