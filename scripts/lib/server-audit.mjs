import { userInfo } from 'node:os';
import { auditEntryCode } from './record-code.mjs';

/** The account of the operating system that a command runs under: who sat there it does not tell. */
const systemAccount = () => {
  try {
    return userInfo().username;
  } catch {
    return 'without a name';
  }
};

/** Read once: there may be many clinics. */
let code;

/**
 * Appends to a clinic's audit what a command did, within the transaction that does it: both are there, or neither is (REG-22).
 * It is by nobody that could be known, and says that it came from the server, with which command and under which system account.
 */
export async function noteFromServer(client, { clinicId, by }, what) {
  code ??= auditEntryCode();
  const { entryFromTheServer } = await code;
  const entry = entryFromTheServer(`${by}, system account ${systemAccount()}`, what);
  await client.query(`SELECT set_config('zonula.clinic', $1, true)`, [clinicId]);
  await client.query('SELECT append_audit($1)', [JSON.stringify([entry])]);
}
