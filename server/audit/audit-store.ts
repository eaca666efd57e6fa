import 'server-only';
import { z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Db } from '../db';
import { log } from '../log';
import { inClinic } from '../tenancy/clinic-scope';
import { storeFor } from '../tenancy/store-for';
import { checkAudit } from './check-audit';
import { entryRow } from './entry-row';
import type { Audited, AuditFilters, AuditLine, AuditOrigin, AuditStretch } from './schema';

/** Whose doing it was: somebody signed in, or the account that somebody tried to sign in to. */
export type Doer = Pick<CurrentClinician, 'id' | 'clinicId'>;

export type Audit = ReturnType<typeof audit>;

/** What is in the audit is in the log too, without its values. */
export const logAudited = (by: Doer, { action, subject = null, outcome = 'done' }: Audited, from: AuditOrigin): void =>
  log[outcome === 'done' ? 'info' : 'warn'](
    { requestId: from.requestId, userId: by.id, action, outcome, subject },
    'audited',
  );

interface Waiting {
  readonly row: object;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes down who did what. It resolves when the entry is in the database, and whoever hands something out waits for that.
 * One statement at a time for each clinic and process: what comes meanwhile goes together with the next.
 */
export const audit = (db: Db) => {
  const waiting = new Map<string, Waiting[]>();

  const write = async (clinicId: Doer['clinicId']): Promise<void> => {
    for (let batch = waiting.get(clinicId); batch && batch.length > 0; batch = waiting.get(clinicId)) {
      waiting.set(clinicId, []);
      try {
        const rows = JSON.stringify(batch.map(({ row }) => row));
        await inClinic(clinicId, () =>
          db.pool.query({ name: 'append-audit', text: 'SELECT append_audit($1)', values: [rows] }),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    waiting.delete(clinicId);
  };

  return {
    record(by: Doer, what: Audited, from: AuditOrigin): Promise<void> {
      const row = entryRow(by, what, from);
      logAudited(by, what, from);
      return new Promise((done, failed) => {
        const queue = waiting.get(by.clinicId);
        const entry = { row, done, failed };
        if (queue) queue.push(entry);
        else {
          waiting.set(by.clinicId, [entry]);
          void write(by.clinicId);
        }
      });
    },
  };
};

export type AuditReadingStore = ReturnType<typeof auditReadingStore>;

/** What of the audit is read: by auditors, of their own clinic. */
export const auditReadingStore = (db: Db) => storeFor(['auditor'], wholeAudit(db));

const wholeAudit = (db: Db) => ({
  /** Newest first, `limit` of them from before that number on. */
  async list(
    _auditor: CurrentClinician,
    filters: AuditFilters,
    page: { readonly before: number | null; readonly limit: number },
  ): Promise<readonly AuditLine[]> {
    const { from, until, ...others } = filters;
    const asked = { ...others, ...page, from: from && `${from}T00:00:00Z`, until: until && dayAfter(until) };
    const { rows } = await db.pool.query({
      text: 'SELECT * FROM read_audit($1)',
      values: [JSON.stringify(asked)],
    });
    return rows.map((row) => line.parse(row));
  },

  /** Who can be in it: the people of the clinic, by id. */
  async people(auditor: CurrentClinician): Promise<Readonly<Record<string, string>>> {
    const rows = await db.clinician.findMany({
      where: { clinicId: auditor.clinicId },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    });
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  },

  /** Whom invitations were for, by the id of the invitation. */
  async invited(auditor: CurrentClinician): Promise<Readonly<Record<string, string>>> {
    const rows = await db.accountLink.findMany({
      where: { clinicId: auditor.clinicId },
      select: { id: true, email: true },
    });
    return Object.fromEntries(rows.map(({ id, email }) => [id, email]));
  },

  /** Holds a stretch of the clinic's entries against their chain. */
  check(_auditor: CurrentClinician, after: number): Promise<AuditStretch> {
    return checkAudit(db.pool, { clinicId: null, after });
  },
});

const line = z.object({
  number: z.int(),
  at: z.date().transform((at) => at.toISOString()),
  clinicianId: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  outcome: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string().nullable(),
  address: z.string().nullable(),
  browser: z.string().nullable(),
  requestId: z.string().nullable(),
});

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
