import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../../auth/clinician';
import type { Deps } from '../../deps';
import { newFilterId } from '../../ids';
import type { SessionFilter } from './filter';
import type { SavedFilter } from './schema';

export type FilterIssue =
  | { readonly code: 'filter_not_found' }
  | { readonly code: 'too_many_filters'; readonly most: number };

const MOST = 30;
const purpose = 'filter-name';

/** The filters of this clinician, by name. */
export const savedFilters = async (deps: Deps, clinician: CurrentClinician): Promise<readonly SavedFilter[]> => {
  const rows = await deps.filters.saved(clinician);
  if (rows.length === 0) return [];
  const keys = await deps.keys.of(clinician.clinicId);
  return rows
    .map(({ id, sealedName, filter }) => ({ id, name: keys.open(sealedName, purpose), filter }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

/** Saves a filter under a name; one of that name is replaced. */
export const saveFilter = async (
  deps: Deps,
  clinician: CurrentClinician,
  { name, filter }: { readonly name: string; readonly filter: SessionFilter },
): Promise<Result<{ readonly id: string }, FilterIssue>> => {
  const others = await savedFilters(deps, clinician);
  const at = deps.clock.now();
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (same && (await deps.filters.replace(clinician, same.id, filter, at))) return ok({ id: same.id });
  if (others.length >= MOST) return fail({ code: 'too_many_filters', most: MOST });
  const id = newFilterId();
  const keys = await deps.keys.of(clinician.clinicId);
  await deps.filters.save(clinician, { id, sealedName: keys.seal(name, purpose), filter, at });
  return ok({ id });
};

export const removeFilter = async (
  deps: Deps,
  clinician: CurrentClinician,
  id: string,
): Promise<Result<Record<string, never>, FilterIssue>> =>
  (await deps.filters.remove(clinician, id)) ? ok({}) : fail({ code: 'filter_not_found' });
