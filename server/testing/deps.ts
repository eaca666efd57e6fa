import { ashwood } from '@/engine/worlds/ashwood';
import type { InvestigationEntry } from '@/knowledge/schema';
import { keyStore } from '../at-rest/key-store';
import { type MasterKeys, masterKeysOf } from '../at-rest/master-keys';
import { audit, auditReadingStore } from '../audit/audit-store';
import { notUnderstood } from '../audit/not-understood';
import type { CurrentClinician } from '../auth/clinician';
import { instanceStore } from '../clinics/instance-store';
import { peopleStore } from '../clinics/people-store';
import { type Clock, instantOf } from '../clock';
import type { Db } from '../db';
import type { Deps } from '../deps';
import { followUpStore } from '../follow-up/follow-up-store';
import { type ClinicId, newClinicId, newClinicianId, newSignInId } from '../ids';
import { releaseStore } from '../library/release-store';
import { problemStore } from '../problems/problem-store';
import { recordStore } from '../record/record-store';
import { relatedSessionsStore } from '../review/related-sessions-store';
import { listStore } from '../sessions/list/list-store';
import { filterStore } from '../sessions/list/saved-store';
import { sessionStore } from '../sessions/session-store';
import { grantStore } from '../sharing/grant-store';
import type { Role } from '../tenancy/roles';

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

const ashwoodInvestigations: readonly InvestigationEntry[] = [
  {
    id: 'sap-test',
    name: 'Sap test',
    alsoKnownAs: [],
    answers: [],
    role: 'cause',
    specimen: 'blood',
    purpose: 'Invented.',
    howItIsDone: [],
    preparation: [],
    spoiledBy: [],
    result: { type: 'quantity', unit: 'mg/L', min: 0, max: 500, decimals: 0 },
    referenceValues: [],
    cannotTell: [],
    burden: { invasiveness: 1, cost: 1, waitDays: 2, patient: 'A drop of sap.' },
    risks: [],
    guidelines: [],
    codes: [],
  },
];

const ashwoodRelease = { number: 'ashwood-1', digest: '0000000000000000', knowledge: ashwood };

/** A master key of tests: every test file has the same, as every process of an installation has. */
export const testMasters = masterKeysOf(Buffer.alloc(32, 7).toString('base64'));

/** The use cases' world with invented knowledge on a real database. */
export const ashwoodDeps = (db: Db, clock: Clock = handClock(), masters: MasterKeys = testMasters): Deps => {
  const keys = keyStore(db, masters, clock);
  const trail = audit(db);
  return {
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
      investigations: new Map(ashwoodInvestigations.map((investigation) => [investigation.id, investigation])),
      conditions: new Set(Object.keys(ashwood.conditions)),
      redFlags: new Set(ashwood.alarms.map(({ id }) => id)),
      otherUnits: new Map(),
    },
    sessions: sessionStore(db, keys),
    list: listStore(db, keys),
    filters: filterStore(db, keys),
    related: relatedSessionsStore(db, keys),
    releases: releaseStore(db, ashwoodRelease, () => JSON.stringify({ base: ashwood, catalogue: {} })),
    record: recordStore(db),
    keys,
    audit: trail,
    notUnderstood: notUnderstood(trail, clock),
    auditReading: auditReadingStore(db),
    grants: grantStore(db),
    people: peopleStore(db),
    instance: instanceStore(db),
    followUp: followUpStore(db, keys),
    problems: problemStore(db, keys),
  };
};

let made = 0;

/** Somebody with an account in the database: a clinician in a clinic of their own unless said otherwise. */
export const makeClinician = async (
  db: Db,
  { roles = ['clinician'], clinicId = newClinicId() }: { roles?: readonly Role[]; clinicId?: ClinicId } = {},
): Promise<CurrentClinician> => {
  made += 1;
  const id = newClinicianId();
  const email = `clinician-${made}@example.org`;
  const createdAt = new Date('2026-10-01T00:00:00.000Z');
  await db.clinic.upsert({
    where: { id: clinicId },
    create: { id: clinicId, name: `Clinic ${made}`, createdAt },
    update: {},
  });
  await db.clinician.create({
    data: { id, clinicId, email, name: `Clinician ${made}`, passwordHash: 'not a hash', roles: [...roles], createdAt },
  });
  return { id, clinicId, signInId: newSignInId(), roles, name: `Clinician ${made}`, email };
};
