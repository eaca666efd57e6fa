import MiniSearch, { type SearchResult } from 'minisearch';
import type { Entries } from '@/knowledge/entries';
import { type SearchHit, type SearchKind, type SearchResults, searchKinds } from './schema';
import { type SearchDocument, searchDocuments } from './search-documents';
import { tellingWords, termOf, termsOf, termsSought, wordsIn } from './search-terms';

/** A search over one knowledge base. */
export type Search = (query: string, limits?: Readonly<Record<SearchKind, number>>) => SearchResults;

/** How many of each are listed. */
const listed: Readonly<Record<SearchKind, number>> = {
  investigation: 12,
  condition: 12,
  finding: 6,
  rule: 6,
  source: 5,
};

const fields = ['title', 'names', 'questions', 'text'];
const LONGEST_QUERY = 200;

/** The index, built once, as a function from what was typed to what was found. */
export const searchOf = (entries: Entries): Search => {
  const documents = searchDocuments(entries);
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields,
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(documents);
  const byKey = new Map(documents.map((document) => [document.key, document]));

  return (typed, limits = listed) => {
    const query = typed.slice(0, LONGEST_QUERY).trim();
    const sought = termsSought(query);
    const results = index.search(query, {
      tokenize: () => [...sought],
      boost: { title: 4, names: 3, questions: 3, text: 1 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 4 ? 1 : false),
      weights: { fuzzy: 0.35, prefix: 0.65 },
    });
    const hits = bestOf(results, sought.length).flatMap(({ id }) => byKey.get(id) ?? []);
    const explanation = asksAboutLeakyGut(query);
    // Who asks for a test of “leaky gut” is not led to one that should not be ordered first (REG-04).
    if (explanation) hits.sort((a, b) => Number(isAdvisedAgainst(a)) - Number(isAdvisedAgainst(b)));
    const groups = searchKinds.flatMap((kind) => {
      const ofKind = hits.filter((hit) => hit.kind === kind);
      const shown = leading(ofKind, limits[kind]).map((hit) => hitOf(hit, sought));
      return shown.length > 0 ? [{ kind, hits: shown, more: ofKind.length - shown.length }] : [];
    });
    return {
      query,
      sought: tellingWords(query).join(' '),
      explanation,
      groups,
      count: hits.length,
    };
  };
};

const KEPT_FOR_THE_LAST = 3;

/** The first of them; where those advised against stand last and would all be cut off, a few of them are kept. */
const leading = (hits: readonly SearchDocument[], limit: number): readonly SearchDocument[] => {
  const last = hits.filter(isAdvisedAgainst).slice(0, KEPT_FOR_THE_LAST);
  const first = hits.slice(0, limit);
  return first.some(isAdvisedAgainst) || last.length === 0 ? first : [...first.slice(0, limit - last.length), ...last];
};

const isAdvisedAgainst = ({ role }: Pick<SearchHit, 'role'>): boolean => role === 'not_recommended';

/** Those that answer most of the question: a result that met one word of four is noise. */
const bestOf = (results: readonly SearchResult[], sought: number): readonly SearchResult[] => {
  const met = ({ queryTerms }: SearchResult): number => new Set(queryTerms).size;
  const most = Math.max(0, ...results.map(met));
  const enough = Math.min(most, Math.max(1, Math.ceil(sought * 0.6)));
  const top = results[0]?.score ?? 0;
  return results.filter((result) => met(result) >= enough && result.score >= top * 0.04);
};

/** Shows the question it answers, when that is what was typed. */
const hitOf = (document: SearchDocument, sought: readonly string[]): SearchHit => {
  const { kind, id, href, title, role, specimen } = document;
  const question = document.kind === 'investigation' ? closest(document.asks, sought) : undefined;
  return { kind, id, href, title, role, specimen, detail: question ?? document.detail };
};

const closest = (asks: readonly string[], sought: readonly string[]): string | undefined => {
  const wanted = new Set(sought);
  const shared = (ask: string): number => new Set(termsOf(ask).filter((term) => wanted.has(term))).size;
  const [best] = [...asks].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 && shared(best) >= sought.length / 2 ? best : undefined;
};

const permeabilityWords = ['leaky', 'leakines', 'permeable', 'permeability', 'hyperpermeable', 'hyperpermeability'];

/** Whether the words are about a “leaky gut”, slips of the keyboard included. */
export const asksAboutLeakyGut = (query: string): boolean => {
  const terms = wordsIn(query).map(termOf);
  const gut = terms.some((term) => ['gut', 'bowel', 'intestine', 'intestinal', 'lining', 'barrier'].includes(term));
  return terms.some(
    (term) =>
      /^(?:leak|lekag|hyperperm|permeab)/.test(term) ||
      (term.length > 4 && permeabilityWords.some((word) => withinOneSlip(term, word))) ||
      (gut && /^(?:leek|leik|lek)/.test(term)),
  );
};

/** One letter more, less, other, or two swapped. */
const withinOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, by: number): string => text.slice(start + by);
  return (
    a === b ||
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
};
