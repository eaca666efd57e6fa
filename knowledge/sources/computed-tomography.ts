import type { SourceEntry } from '../schema';

/** A meta-analysis on CT in diverticulitis. */
export const computedTomographySources: readonly SourceEntry[] = [
  {
    id: 'lameris-2008-ct',
    title:
      'Graded compression ultrasonography and computed tomography in acute colonic diverticulitis: meta-analysis of test accuracy',
    authors: 'Laméris W, van Randen A, Bipat S, Bossuyt PMM, Boermeester MA, Stoker J',
    publishedIn: 'Eur Radiol 2008;18:2498-2511',
    year: 2008,
    doi: '10.1007/s00330-008-1018-6',
    pmid: null,
    url: null,
    kind: 'systematic_review',
  },
];
