import { type Setting, settings } from '@/engine';
import { systems } from '../systems';
import type { Complaint } from './claims';
import type { CodeBook } from './code-book';
import type { Place } from './place';
import { codeIn } from './values';

/** A resource of a Bundle with the address it has there. */
export interface Entry {
  readonly type: string | null;
  readonly fullUrl: string | null;
  readonly resource: Place;
}

export interface Met {
  readonly setting: Setting | null;
  readonly period: { readonly startedAt: string; readonly closedAt: string | null } | null;
  readonly complaints: readonly Complaint[];
}

export const readEncounters = (encounters: readonly Place[], observations: readonly Entry[], codes: CodeBook): Met => {
  const [encounter, second] = encounters;
  if (!encounter) return { setting: null, period: null, complaints: [] };
  if (second) {
    for (const one of encounters) one.leave('several_values', 'Encounter');
    return { setting: null, period: null, complaints: [] };
  }
  for (const key of ['status', 'subject']) encounter.at(key).use();
  return {
    setting: settingOf(encounter),
    period: periodOf(encounter.at('period')),
    complaints: complaintsOf(encounter.at('reasonReference'), observations, codes),
  };
};

const settingOf = (encounter: Place): Setting | null => {
  const [type] = encounter.at('type').items();
  const said = type && codeIn(type, systems.setting);
  const own = settings.find((setting) => setting === said);
  const act = encounter.at('class');
  if (own) {
    encounter.at('type').use();
    act.use();
    return own;
  }
  // Ambulatory may be general practice or a clinic: that is for the clinician to say.
  const code = act.at('code').text();
  const setting =
    code === 'EMER' ? 'emergency' : code === 'IMP' || code === 'ACUTE' || code === 'NONAC' ? 'inpatient' : null;
  if (setting) act.use();
  return setting;
};

const periodOf = (period: Place): Met['period'] => {
  const startedAt = period.at('start').instant();
  if (startedAt === null) return null;
  period.use();
  return { startedAt, closedAt: period.at('end').instant() };
};

const complaintsOf = (reasons: Place, observations: readonly Entry[], codes: CodeBook): readonly Complaint[] => {
  const listed = reasons.items();
  if (listed.length === 0) return [];
  const named = new Map(
    observations.flatMap(({ fullUrl, resource }) => [
      [fullUrl, resource] as const,
      [`Observation/${resource.at('id').text()}`, resource] as const,
    ]),
  );
  const complaints = new Map<string, Complaint>();
  for (const reason of listed) {
    const observation = named.get(reason.at('reference').text());
    const found = observation && codes.find(observation.at('code'));
    if (!found?.ok || found.target.kind !== 'finding') continue;
    reason.use();
    complaints.set(found.target.finding.id, { finding: found.target.finding.id, place: null });
  }
  return [...complaints.values()];
};
