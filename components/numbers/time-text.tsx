/**
 * An instant as date, time and zone: “2 October 2026, 08:15 UTC”. Always UTC, and said to be, so that the same record
 * reads the same everywhere (REL-18).
 */
export const timeWords = (at: string): string =>
  `${new Date(at).toLocaleString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).replace(' at ', ', ')} UTC`;

/** The day of an instant: “2 October 2026”, as UTC has it. */
export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

export const TimeText = ({ at }: { readonly at: string }) => <time dateTime={at}>{timeWords(at)}</time>;
