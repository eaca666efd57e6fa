/** The words of following up past sessions, in one place. */
export const followUpWords = {
  navigation: 'Past sessions',
  list: 'All sessions',
  outstanding: 'Results outstanding',
  calibration: 'Calibration',
  recall: 'Changed by new knowledge',
  /** Where there is little room. */
  short: { list: 'All', outstanding: 'Outstanding', recall: 'Changed', calibration: 'Calibration' },
  whose: 'Whose sessions',
  everybodys: 'Yours and shared with you',
  mine: 'Yours',
  sharedBy: (name: string) => `Shared by ${name}`,
} as const;

/** “3 days”, “1 day”. */
export const daysWords = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** A calendar date as “9 October 2026”. */
export const dayWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
