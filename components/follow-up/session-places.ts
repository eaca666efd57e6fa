/** What there is of past sessions, a page each. */
export const sessionPlaces = [
  { at: 'list', href: '/sessions' },
  { at: 'outstanding', href: '/sessions/outstanding' },
  { at: 'recall', href: '/sessions/recall' },
  { at: 'calibration', href: '/sessions/calibration' },
] as const;
