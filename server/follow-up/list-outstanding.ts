import type { CurrentClinician } from '../auth/clinician';
import { instantOf } from '../clock';
import type { Deps } from '../deps';
import { workListOf } from './outstanding';
import type { OutstandingSession } from './schema';
import type { Whose } from './whose';

const YEAR_MS = 366 * 86_400_000;
const FIRST = '1970-01-01T00:00:00.000Z';

/** The clinician's work list of results, of sessions that began within a year or of all; those shared with them are in it. */
export const listOutstanding = async (
  deps: Deps,
  clinician: CurrentClinician,
  within: 'year' | 'all',
  whose: Whose = null,
): Promise<readonly OutstandingSession[]> => {
  const now = deps.clock.now();
  const since = within === 'all' ? FIRST : new Date(Date.parse(now) - YEAR_MS).toISOString();
  const awaited = await deps.followUp.awaited(clinician, instantOf(new Date(since)), whose);
  const waitDays = (id: string): number | null => deps.entryRules.investigations.get(id)?.burden.waitDays ?? null;
  return workListOf(awaited, waitDays, now.slice(0, 10));
};
