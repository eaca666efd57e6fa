import { PlainError } from './plain-error.mjs';
import { recordCheck, wordsOfFaults } from './record-code.mjs';

/** Sessions looked at with one statement. */
const stretch = 200;

/** Holds every session against its chain: how many sessions and events there are, and the first fault of each broken one. */
export async function verifyChains(client, { onProgress = () => {} } = {}) {
  const { checkRecord } = await recordCheck();
  const seen = { sessions: 0, events: 0, faults: [] };
  let after = null;
  do {
    const checked = await checkRecord(client, { after, limit: stretch, clinicId: null }).catch((error) => {
      if (error.code !== '42P01' && error.code !== '42703') throw error;
      throw new PlainError(
        'This database was last used with an earlier version of the program. Start the app once, then verify.',
      );
    });
    seen.sessions += checked.sessions;
    seen.events += checked.events;
    seen.faults.push(...checked.faults);
    after = checked.next;
    onProgress(seen);
  } while (after);
  return seen;
}

/** The result in a sentence, or one for each broken session. */
export async function verdict({ sessions, events, faults }) {
  if (faults.length === 0) return `All ${sessions} sessions verify (${events} events).`;
  const { faultWords } = await wordsOfFaults();
  const lines = faults.map(({ sessionId, number, kind }) => `- ${sessionId}: ${faultWords[kind](number)}`);
  return `${faults.length} of ${sessions} sessions do not verify:\n${lines.join('\n')}`;
}
