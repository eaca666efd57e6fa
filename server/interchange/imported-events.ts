import type { KnowledgeBase } from '@/engine';
import type { EntriesImported, Patient, SessionEvent, SessionOutline, SessionState } from '../sessions/schema';
import { applyAll, applyEntry, initialState } from '../sessions/state';
import { think } from '../sessions/think';
import type { ImportReport } from './schema';

/**
 * What a session that begins with a file is made of: its start, the entries of the file marked as such, the patient as
 * the clinician confirmed it where that differs, and the assessment that all of it leads to. Cannot fail.
 */
export const importedEvents = (
  knowledge: KnowledgeBase,
  report: ImportReport,
  confirmed: Patient,
  now: string,
): {
  readonly events: readonly SessionEvent[];
  readonly state: SessionState;
  readonly outline: SessionOutline;
} => {
  const entries = report.entries.map((entry) => ({ ...entry, at: entry.at ?? now }));
  const start = report.patientAtStart ?? confirmed;
  const brought: EntriesImported = {
    type: 'entries_imported',
    source: {
      format: report.format,
      digest: report.digest,
      origin: report.origin,
      earlier: report.earlier,
      ...(report.follows && { follows: report.follows }),
      whole: report.whole,
      notUsed: report.notUsedTotal,
    },
    entries,
    ...(report.outcomes.length > 0 && { outcomes: report.outcomes.map((one) => ({ ...one, at: one.at ?? now })) }),
  };
  const folded = applyAll(initialState(start), entries, report.follows);
  const described = { type: 'patient_described', patient: confirmed } as const;
  const differs = isOther(folded.patient, confirmed);
  const state = differs ? applyEntry(folded, described, now) : folded;
  const thought = think(knowledge, state);
  return {
    events: [{ type: 'session_started', patient: start }, brought, ...(differs ? [described] : []), thought.event],
    state,
    outline: thought.outline,
  };
};

const isOther = (a: Patient, b: Patient): boolean =>
  a.setting !== b.setting || a.ageYears !== b.ageYears || a.sex !== b.sex;
