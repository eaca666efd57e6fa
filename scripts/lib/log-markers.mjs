/** What the browser tests type that must never come out in a log (e2e/fixtures/test.ts and the journeys). */
const markers = {
  'a local reference': 'quokka-reference-7421',
  'a note': 'platypus-note-9931',
  'the text of a note': 'Seen with her sister',
  'a password': 'three ships in the bay',
  'another password': 'a boat beyond the harbour wall',
  'an e-mail address': 'first@example.org',
};

/** The names of what a log holds and should not. */
export const markersIn = (text) => Object.keys(markers).filter((name) => text.includes(markers[name]));
