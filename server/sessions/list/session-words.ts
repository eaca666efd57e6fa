import type { Outcome, SessionEvent, SessionState } from '../schema';

/** Where the words of a session stand. */
export interface SessionWords {
  readonly localReference: string | null;
  readonly state: Pick<SessionState, 'note' | 'setAside' | 'decisions' | 'ownDifferential'>;
  /** Those of its events that say what no state holds; others do not matter. */
  readonly events: readonly SessionEvent[];
}

/** Events with words that no state holds. */
export const tellingTypes = [
  'session_amended',
  'outcome_recorded',
  'entries_imported',
] as const satisfies readonly SessionEvent['type'][];

/** Everything that somebody said of a session in their own words. The note comes last: a long one has more words than are kept. */
export const wordsOfSession = ({ localReference, state, events }: SessionWords): string =>
  [localReference ?? '', ...events.flatMap(wordsOfEvent), wordsOfState(state)].join('\n');

/** What the state says in words: reasons, own thoughts, and the note. */
export const wordsOfState = ({ note, setAside, decisions, ownDifferential }: SessionWords['state']): string =>
  [
    ...Object.values(setAside).map(({ reason }) => reason),
    ...Object.values(decisions).map(({ reason }) => reason ?? ''),
    ownDifferential?.other ?? '',
    note,
  ].join('\n');

const wordsOfEvent = (event: SessionEvent): readonly string[] => {
  switch (event.type) {
    case 'session_amended':
      return [event.reason];
    case 'outcome_recorded':
      return wordsOfOutcome(event.outcome);
    case 'entries_imported':
      return [
        ...(event.outcomes ?? []).flatMap(({ outcome }) => wordsOfOutcome(outcome)),
        ...event.entries.flatMap(({ entry }) => (entry.type === 'session_amended' ? [entry.reason] : [])),
      ];
    default:
      return [];
  }
};

const wordsOfOutcome = ({ diagnosis }: Outcome): readonly string[] =>
  diagnosis.kind === 'other' ? [diagnosis.text] : [];
