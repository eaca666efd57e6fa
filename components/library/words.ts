import type { InvestigationRole } from '@/engine';
import type { SearchKind } from '@/server/library/search/schema';
import type { Specimen } from '@/server/library/shown/schema';

/** The words of the look-up, in one place so that they can be translated. */

export const roleWords: Readonly<Record<InvestigationRole, { readonly badge: string; readonly sentence: string }>> = {
  cause: { badge: 'Finds a cause', sentence: 'Its result can name or exclude a cause.' },
  support: { badge: 'Supports', sentence: 'Its result supports or weakens a suspicion; it settles no cause alone.' },
  permeability: {
    badge: 'Measures permeability',
    sentence: 'It measures a finding, not a diagnosis: it does not say why permeability is raised.',
  },
  not_recommended: { badge: 'Not recommended', sentence: 'It should not be ordered; the reasons stand below.' },
};

export const specimenWords: Readonly<Record<Specimen, string>> = {
  blood: 'Blood',
  stool: 'Stool',
  urine: 'Urine',
  breath: 'Breath',
  tissue: 'Tissue',
  skin: 'Skin',
  imaging: 'Imaging',
  endoscopy: 'Endoscopy',
  history: 'History',
  challenge: 'Challenge and diet',
};

export const searchKindWords: Readonly<Record<SearchKind, string>> = {
  investigation: 'Investigations',
  condition: 'Conditions',
  finding: 'Findings',
  calculator: 'Calculators',
  sheet: 'Patient handouts',
  rule: 'Rules',
  source: 'Sources',
};

/** One of a kind. */
export const kindWords: Readonly<Record<SearchKind, string>> = {
  investigation: 'Investigation',
  condition: 'Condition',
  finding: 'Finding',
  calculator: 'Calculator',
  sheet: 'Patient handout',
  rule: 'Rule',
  source: 'Source',
};

export const libraryWords = {
  title: 'Look up',
  searchLabel: 'Investigation, condition, finding or question',
  searchHint: 'For example “calprotectin”, “is there a blood test for celiac disease”, “throws up”',
  search: 'Search',
  kinds: 'What to list',
  everything: 'Everything',
  narrow: 'Narrow the list',
  chosen: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
  clearFacets: 'Clear all',
  best: 'Best match',
  recent: 'Opened last',
  compare: 'Compare',
  compareOpen: 'Open comparison',
  compareNone: 'Clear',
  compareFull: 'Four are chosen already: take one away first',
  compared: (count: number, most: number) => `${count} of ${most} to compare`,
  leakyGutTitle: 'Raised intestinal permeability: a finding with a cause',
  leakyGutQuestion: 'Is “leaky gut” a diagnosis?',
  leakyGutLead:
    'Raised permeability can be measured, and it has causes. What is known, what is claimed, and which tests help.',
  soFar: ' so far',
  /** Instead of “nothing”, which is not known yet. */
  stillFetching: 'The sources are still being fetched',
  found: (count: number) => (count === 0 ? 'Nothing found' : count === 1 ? '1 match' : `${count} matches`),
  nothingFound:
    'Nothing in this knowledge base answers to these words. Try the name of the condition, the specimen, or a single word. It covers the causes of raised intestinal permeability and what mimics them, and nothing else.',
  nothingNarrowed: 'Nothing meets all of these choices together. Take one back, or clear them all.',
  showEverything: 'Show everything',
  more: (count: number) => `${count} more: add a word, or choose the kind above`,
  cannotMiss: 'Must not be missed',
  ownSummary:
    'Purpose, procedure, limits and risks are our own summary. A sentence that rests on a source has the source right under it.',
} as const;
