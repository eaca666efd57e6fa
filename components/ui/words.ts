/**
 * The words the kit itself says, in one place so that they can be translated.
 * Whatever depends on the subject arrives as a prop.
 */
export const words = {
  back: 'Back',
  clearSearch: 'Clear search',
  close: 'Close',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'This browser does not let the app copy. The text can be taken from here:',
  errorPrefix: 'Error:',
  errorSummaryTitle: 'There is a problem',
  loading: 'Loading',
  matches: (count: number) => (count === 1 ? '1 match' : `${count} matches`),
  moreMatches: (count: number) => `${count} more: type another word to narrow the list`,
  noMatches: 'Nothing found',
  alsoCalled: 'also:',
  optional: 'optional',
  asSaved: 'As last saved',
  saved: 'Saved',
  saving: 'Saving…',
  elsewhere: 'Changed elsewhere',
  notSaved: 'Not saved',
  offline: 'Offline',
  offlineSpoken: 'Offline. What you enter is kept on this device.',
  tryAgain: 'Try again',
} as const;
