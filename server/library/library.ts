import type { Factor, KnowledgeBase, Prior } from '@/engine';
import { byId } from '@/knowledge/by-id';
import { furtherFactors } from '@/knowledge/compile';
import { type Entries, entries } from '@/knowledge/entries';
import { currentRelease, releaseNumber } from '@/knowledge/release';
import type {
  BackgroundEntry,
  ConditionEntry,
  EvidenceEntry,
  FindingEntry,
  InvestigationEntry,
  MethodEntry,
  PriorEntry,
  RuleEntry,
  SourceEntry,
} from '@/knowledge/schema';
import { type Find, finderOf } from './search/find';
import type { SearchDocument } from './search/schema';
import { searchDocuments } from './search-documents';
import type { StatementShown } from './shown/schema';
import { statementsBySource } from './statements';

/** The knowledge as it is read: what the authors wrote, by id, beside what was derived from it. */
export interface Library {
  readonly entries: Entries;
  readonly knowledge: KnowledgeBase;
  readonly release: { readonly number: string; readonly digest: string };
  readonly findings: ReadonlyMap<string, FindingEntry>;
  readonly conditions: ReadonlyMap<string, ConditionEntry>;
  readonly investigations: ReadonlyMap<string, InvestigationEntry>;
  readonly rules: ReadonlyMap<string, RuleEntry>;
  readonly method: ReadonlyMap<string, MethodEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly priors: ReadonlyMap<string, PriorEntry>;
  readonly backgrounds: ReadonlyMap<string, BackgroundEntry>;
  /** Measurements of findings and investigations alike. */
  readonly evidence: ReadonlyMap<string, EvidenceEntry>;
  /** What the engine makes of each measurement and each pre-test probability. */
  readonly factors: ReadonlyMap<string, Factor>;
  readonly enginePriors: ReadonlyMap<string, Prior>;
  /** Everything that rests on a source, by the source. */
  readonly statements: ReadonlyMap<string, readonly StatementShown[]>;
  /** Everything that can be found, and the search through it. */
  readonly documents: readonly SearchDocument[];
  readonly find: Find;
}

/** Maps over the entries, and over the base compiled from them, each built once. */
export const libraryOf = (from: Entries, knowledge: KnowledgeBase, digest = ''): Library => {
  const compiled = Object.values(knowledge.conditions);
  const named = {
    findings: byId(from.findings),
    conditions: byId(from.conditions),
    investigations: byId(from.investigations),
  };
  const statements = statementsBySource(from, named);
  const documents = searchDocuments(from, statements);
  let find: Find | undefined;
  return {
    ...named,
    entries: from,
    knowledge,
    release: { number: releaseNumber, digest },
    rules: byId(from.rules),
    method: byId(from.method),
    sources: byId(from.sources),
    priors: byId(from.priors),
    backgrounds: byId(from.backgrounds),
    evidence: byId<EvidenceEntry>([...from.findingEvidence, ...from.accuracy, ...from.furtherAccuracy]),
    factors: byId([...compiled.flatMap(({ factors }) => factors), ...furtherFactors(from)]),
    enginePriors: byId(compiled.flatMap(({ priors }) => priors)),
    statements,
    documents,
    // Built when somebody searches here: a browser has an index of its own.
    find: (sought) => {
      find ??= finderOf(documents);
      return find(sought);
    },
  };
};

let made: Library | undefined;

/** The library of the release this build carries. */
export const library = (): Library => {
  if (!made) {
    const { knowledge, digest } = currentRelease();
    made = libraryOf(entries, knowledge, digest);
  }
  return made;
};
