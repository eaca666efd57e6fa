import { noteFromServer } from '../server-audit.mjs';

/** What a command changed in a clinic, for its audit, with the reason that was given on the command line. */
export const note = (client, { options }, clinicId, what) =>
  noteFromServer(client, { clinicId, by: 'npm run admin' }, { reason: options?.reason ?? null, ...what });
