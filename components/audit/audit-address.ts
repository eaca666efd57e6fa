import type { AuditFilters } from '@/server/audit/schema';

/** The filters as they stand in an address; what is not set is left out. */
export const auditQuery = (filters: AuditFilters, more: Readonly<Record<string, string>> = {}): string => {
  const set = Object.entries({ ...filters, ...more }).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
};
