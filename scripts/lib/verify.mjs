import { PlainError } from './plain-error.mjs';
import { auditCheck, recordCheck, wordsOfFaults } from './record-code.mjs';

/** Sessions looked at with one statement. */
const stretch = 200;

/** A table, column or function that is not there yet. */
const refuseEarlier = (error) => {
  if (!['42P01', '42703', '42883'].includes(error.code)) throw error;
  throw new PlainError(
    'This database was last used with an earlier version of the program. Start the app once, then verify.',
  );
};

/** Holds every clinic's audit against its chain: how many entries there are, and the first wrong one of each broken chain. */
export async function verifyAudits(client) {
  const { checkAudit } = await auditCheck();
  const seen = { entries: 0, faults: [] };
  const { rows } = await client.query('SELECT "id" FROM "Clinic" ORDER BY 1');
  for (const { id: clinicId } of rows) {
    for (let after = 0; after !== null; ) {
      const checked = await checkAudit(client, { clinicId, after }).catch(refuseEarlier);
      seen.entries += checked.entries;
      if (checked.fault) seen.faults.push({ clinicId, ...checked.fault });
      after = checked.fault ? null : checked.next;
    }
  }
  return seen;
}

/** Holds every session against its chain: how many sessions and events there are, and the first fault of each broken one. */
export async function verifyChains(client, { onProgress = () => {} } = {}) {
  const { checkRecord } = await recordCheck();
  const seen = { sessions: 0, events: 0, faults: [] };
  let after = null;
  do {
    const checked = await checkRecord(client, { after, limit: stretch, clinicId: null }).catch(refuseEarlier);
    seen.sessions += checked.sessions;
    seen.events += checked.events;
    seen.faults.push(...checked.faults);
    after = checked.next;
    onProgress(seen);
  } while (after);
  return seen;
}

/** Both ways, in one statement and so at one moment: terms of a session that are not kept in order, and kept ones it has not. */
const differingTerms = `
  WITH meant AS (
    SELECT "clinicId", session_term_key("clinicianId", "term") AS "key", "createdAt", "id" AS "sessionId"
    FROM "ClinicalSession", unnest("terms" || ('version:' || "knowledgeVersion")) AS had ("term")
  ), kept AS (SELECT "clinicId", "key", "createdAt", "sessionId" FROM "SessionTerm")
  SELECT count(DISTINCT "sessionId")::int AS sessions
  FROM ((TABLE meant EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE meant)) AS differing`;

/** How many sessions a list may miss or name wrongly, since the terms kept in its order are not theirs. */
export async function differingInTerms(client) {
  const { rows } = await client.query(differingTerms).catch(refuseEarlier);
  return rows[0].sessions;
}

/** The result in a sentence, and how to mend it. */
export const termsVerdict = (sessions) =>
  sessions === 0
    ? 'Lists of sessions by what they hold are whole.'
    : `Of ${sessions} sessions the terms that lists go by differ from the session: such a list may miss them. The record itself is\n` +
      'not touched by this. How to make them anew: docs/operations.md, Verify.';

/** The result in a sentence, or one for each broken session. */
export async function verdict({ sessions, events, faults }) {
  if (faults.length === 0) return `All ${sessions} sessions verify (${events} events).`;
  const { faultWords } = await wordsOfFaults();
  const lines = faults.map(({ sessionId, number, kind }) => `- ${sessionId}: ${faultWords[kind](number)}`);
  return `${faults.length} of ${sessions} sessions do not verify:\n${lines.join('\n')}`;
}

/** The same of the audit. */
export async function auditVerdict({ entries, faults }) {
  if (faults.length === 0) return `The audit verifies (${entries} entries).`;
  const { auditFaultWords } = await wordsOfFaults();
  const lines = faults.map(({ clinicId, number, kind }) => `- clinic ${clinicId}: ${auditFaultWords[kind](number)}`);
  return `The audit does not verify:\n${lines.join('\n')}`;
}
