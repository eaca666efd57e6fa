import type { Catalogue } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { readMeasurement } from './read-measurement';
import type { TypedItem } from './typed-item';

/**
 * The figure of a line as it is entered at once; `null` where something is still to be chosen, cannot be so, would be lost, or
 * takes the place of what was entered before. Cannot fail.
 */
export const typedEntry = (catalogue: Catalogue, state: SessionState, item: TypedItem): Entry | null => {
  const { id, result, figure, asks, notKept } = item;
  const kind = result ? catalogue.investigations[id]?.result : catalogue.findings[id]?.kind;
  if (!figure || kind?.type !== 'quantity' || asks || notKept !== undefined) return null;
  if (id in (result ? state.results : state.answers)) return null;
  const read = readMeasurement({ ...figure, upperLimit: '' }, kind);
  if (!read.ok) return null;
  const { value, unit, reported } = read.value;
  const asPrinted = reported.value === value && reported.unit === unit && reported.qualifier === null;
  const noted: { reported?: Reported } = asPrinted ? {} : { reported: { ...reported, takenOn: null } };
  return result
    ? { type: 'result_entered', investigation: id, result: { kind: 'quantity', value, unit }, ...noted }
    : {
        type: 'question_answered',
        finding: id,
        answer: { kind: 'quantity', value, unit },
        complaint: state.complaints.length === 0,
        ...noted,
      };
};
