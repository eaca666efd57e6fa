import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { csvLine } from '../interchange/csv';
import { type AuditFilters, type AuditLine, auditFilters } from './schema';

/** Filters as they stand in an address; one that is not understood does not count. */
export const auditFiltersOf = (asked: Readonly<Record<string, string | undefined>>): AuditFilters =>
  Object.fromEntries(
    Object.entries(auditFilters.shape).flatMap(([name, shape]) => {
      const read = shape.safeParse(asked[name] || undefined);
      return read.success && read.data ? [[name, read.data]] : [];
    }),
  );

/** One page, newest first, and the number that the next one goes on from. */
export const auditPageOf = async (
  deps: Deps,
  auditor: CurrentClinician,
  filters: AuditFilters,
  page: { readonly before: number | null; readonly limit: number },
): Promise<{ readonly lines: readonly AuditLine[]; readonly older: number | null }> => {
  const lines = await deps.auditReading.list(auditor, filters, { ...page, limit: page.limit + 1 });
  const shown = lines.slice(0, page.limit);
  return { lines: shown, older: lines.length > page.limit ? (shown.at(-1)?.number ?? null) : null };
};

const columns = [
  'number',
  'at',
  'clinicianId',
  'action',
  'subject',
  'outcome',
  'before',
  'after',
  'reason',
  'address',
  'browser',
  'requestId',
] as const satisfies readonly (keyof AuditLine)[];
const PAGE = 1000;
/** What was done from the server, where nobody is signed in. */
const UNKNOWN = 'not known: from the server';

/** Everything that the filters let through as lines of CSV, newest first, a page at a time. */
export async function* auditCsvLines(
  deps: Deps,
  auditor: CurrentClinician,
  filters: AuditFilters,
): AsyncGenerator<string> {
  const [people, invited] = await Promise.all([deps.auditReading.people(auditor), deps.auditReading.invited(auditor)]);
  const nameOf = (id: string | null): string => people[id ?? ''] ?? invited[id ?? ''] ?? '';
  yield csvLine([...columns, 'name', 'subjectName']);
  for (let before: number | null = null; ; ) {
    const { lines, older } = await auditPageOf(deps, auditor, filters, { before, limit: PAGE });
    if (lines.length > 0) {
      yield lines
        .map((line) =>
          csvLine([
            ...columns.map((name) => line[name] ?? ''),
            line.clinicianId === null ? UNKNOWN : nameOf(line.clinicianId),
            nameOf(line.subject),
          ]),
        )
        .join('');
    }
    if (older === null) return;
    before = older;
  }
}
