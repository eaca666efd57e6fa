import type { SourceEntry } from '../schema';

/** Where the pictures outside the list are from, as far as not named elsewhere. */
export const pictureElsewhereSources: readonly SourceEntry[] = [
  {
    id: 'nice-cg141',
    title: 'Acute upper gastrointestinal bleeding in over 16s: management (CG141)',
    authors: 'NICE',
    publishedIn: 'nice.org.uk',
    year: 2012,
    doi: null,
    pmid: null,
    url: 'https://www.nice.org.uk/guidance/cg141/chapter/Introduction',
    kind: 'guideline',
  },
  {
    id: 'ajem-ovarian-torsion',
    title: 'High risk and low prevalence diseases: Ovarian torsion',
    authors: 'Bridwell RE, Koyfman A, Long B',
    publishedIn: 'Am J Emerg Med 2022;56:145-150',
    year: 2022,
    doi: null,
    pmid: null,
    url: 'https://ajemjournal.com/article/S0735-67572200204-2/fulltext',
    kind: 'review',
  },
];
