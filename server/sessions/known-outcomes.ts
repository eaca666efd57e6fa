import type { SessionEvent, TravellingOutcome } from './schema';

/** Every outcome that events hold, in their order: recorded here, or come in with a file. The last one holds. Cannot fail. */
export const knownOutcomes = (
  events: readonly { readonly at: string; readonly event: SessionEvent }[],
): readonly TravellingOutcome[] =>
  events.flatMap(({ at, event }): readonly TravellingOutcome[] => {
    if (event.type === 'outcome_recorded') return [{ at, outcome: event.outcome, imported: false }];
    if (event.type === 'entries_imported') return (event.outcomes ?? []).map((one) => ({ ...one, imported: true }));
    return [];
  });
