import { ashwood } from '@/engine/worlds/ashwood';
import { keyStore } from '../at-rest/key-store';
import { type MasterKeys, masterKeysOf } from '../at-rest/master-keys';
import type { CurrentClinician } from '../auth/clinician';
import { type Clock, instantOf } from '../clock';
import type { Db } from '../db';
import type { Deps } from '../deps';
import { newClinicId, newClinicianId, newSignInId } from '../ids';
import { releaseStore } from '../library/release-store';
import { recordStore } from '../record/record-store';
import { sessionStore } from '../sessions/session-store';

/** A clock that stands still until it is moved. */
export const handClock = (start = '2026-10-02T08:15:00.000Z'): Clock & { forward(seconds: number): void } => {
  let now = Date.parse(start);
  return {
    now: () => instantOf(new Date(now)),
    forward: (seconds) => {
      now += seconds * 1000;
    },
  };
};

const ashwoodRelease = { number: 'ashwood-1', digest: '0000000000000000', knowledge: ashwood };

/** A master key of tests: every test file has the same, as every process of an installation has. */
export const testMasters = masterKeysOf(Buffer.alloc(32, 7).toString('base64'));

/** The use cases' world with invented knowledge on a real database. */
export const ashwoodDeps = (db: Db, clock: Clock = handClock(), masters: MasterKeys = testMasters): Deps => ({
  clock,
  release: ashwoodRelease,
  entryRules: {
    findings: new Map(
      Object.values(ashwood.findings).map(({ id, kind }) => [
        id,
        {
          id,
          label: id,
          question: `Is there ${id}?`,
          definition: 'Invented.',
          alsoKnownAs: [],
          kind: kind === 'quantity' ? { type: 'quantity', unit: 'd', min: 0, max: 3650 } : { type: 'presence' },
          section: 'complaint',
          effort: 1,
        } as const,
      ]),
    ),
    investigations: new Map(),
    conditions: new Set(Object.keys(ashwood.conditions)),
    redFlags: new Set(ashwood.alarms.map(({ id }) => id)),
    otherUnits: new Map(),
  },
  sessions: sessionStore(db),
  releases: releaseStore(db, ashwoodRelease, () => JSON.stringify({ base: ashwood, catalogue: {} })),
  record: recordStore(db),
  keys: keyStore(db, masters, clock),
});

let made = 0;

/** A clinician in a clinic of their own, with an account in the database. */
export const makeClinician = async (db: Db): Promise<CurrentClinician> => {
  made += 1;
  const clinicId = newClinicId();
  const id = newClinicianId();
  const email = `clinician-${made}@example.org`;
  const createdAt = new Date('2026-10-01T00:00:00.000Z');
  await db.clinic.create({
    data: {
      id: clinicId,
      name: `Clinic ${made}`,
      createdAt,
      clinicians: { create: { id, email, name: `Clinician ${made}`, passwordHash: 'not a hash', createdAt } },
    },
  });
  return { id, clinicId, signInId: newSignInId(), name: `Clinician ${made}`, email };
};
