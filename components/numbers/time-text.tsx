/**
 * An instant as date, time and zone: “2 October 2026, 08:15 UTC”. Always UTC, and said to be, so that the same record
 * reads the same everywhere (REL-18).
 */
export const timeWords = (at: string, month: 'long' | 'short' = 'long'): string =>
  `${new Date(at).toLocaleString('en-GB', { timeZone: 'UTC', day: 'numeric', month, year: 'numeric', hour: '2-digit', minute: '2-digit' }).replace(' at ', ', ')} UTC`;

/** The day of an instant: “2 October 2026”, as UTC has it. */
export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

interface TimeTextProps {
  readonly at: string;
  /** “2 Oct 2026, 08:15 UTC”, where there is little room. */
  readonly short?: boolean;
}

export const TimeText = ({ at, short = false }: TimeTextProps) => (
  <time dateTime={at}>{timeWords(at, short ? 'short' : 'long')}</time>
);
