import MiniSearch from 'minisearch';
import { facetsShown, meets } from './facets';
import { hitOf } from './hit';
import { asksAboutLeakyGut } from './leaky-gut';
import { meaningsIn, queriesOf } from './meanings';
import {
  type SearchAnswer,
  type SearchDocument,
  type SearchKind,
  type SearchResults,
  type Sought,
  searchKinds,
} from './schema';
import { type Scored, scorerOf } from './scores';
import { asksForSheet, asksForTest, joinedTermsOf, tellingWords, termsOf, termsSought } from './words';

/** From what is sought to what is found. Runs in the browser, where a keystroke is answered, and on the server. */
export type Find = (sought: Sought) => SearchResults;

/** The same search twice: what answers a keystroke at once, and all of it. What the first has ranked, the second takes. */
export interface Searching {
  readonly answer: (sought: Sought) => SearchAnswer;
  readonly find: Find;
}

/** How many of each are listed while all kinds are. */
const listed: Readonly<Record<SearchKind, number>> = {
  investigation: 12,
  condition: 8,
  finding: 8,
  calculator: 5,
  sheet: 5,
  rule: 6,
  source: 5,
};

/** What people mostly look for stands before what it rests on. */
const kindWeight: Readonly<Record<SearchKind, number>> = {
  investigation: 1.5,
  condition: 2.2,
  finding: 0.95,
  calculator: 1,
  sheet: 0.5,
  rule: 0.8,
  source: 0.4,
};
const roleWeight: Readonly<Record<string, number>> = { cause: 1.2, permeability: 1, not_recommended: 0.9 };
/** How much more a kind is worth that is asked for in so many words. */
const ASKED_FOR = { test: 2.5, sheet: 5 };
const closeness = { exactTitle: 6, exactName: 3.5, titleBegins: 2, nameBegins: 1.6 };
/** What guidelines ask for more often is sought more often. */
const USUAL = 0.02;
const TOP = 10;
/** Beyond these nothing is looked at twice. */
const LOOKED_AT_TWICE = 150;

interface Indexed {
  readonly index: MiniSearch<Row>;
  readonly vocabulary: Set<string>;
}
interface Row {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly asks: string;
  readonly text: string;
}

const emptyIndex = (): Indexed => {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Row>({
    fields: ['title', 'names', 'asks', 'text'],
    tokenize: (text) => [...termsOf(text), ...joinedTermsOf(text)],
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
  });
  return { index, vocabulary };
};

const rowOf = ({ title, names = [], asks = [], detail, more = '' }: SearchDocument, id: number): Row => ({
  id,
  title,
  names: names.join('. '),
  asks: asks.join(' '),
  text: `${detail} ${more}`,
});

/** The index, built at once. */
export const finderOf = (documents: readonly SearchDocument[]): Find => {
  const indexed = emptyIndex();
  indexed.index.addAll(documents.map(rowOf));
  return findIn(documents, indexed, []).find;
};

const CHUNK = 25;

interface Finder extends Searching {
  /** The same with these as well, which were pending: a finder of their own, once they are in the index. */
  readonly and: (late: readonly SearchDocument[]) => Promise<Finder>;
}

/** The same, built a little at a time, so that the page goes on answering. */
export const finderInSteps = async (
  documents: readonly SearchDocument[],
  pending: readonly SearchKind[],
): Promise<Finder> => added([], documents, emptyIndex(), pending);

const added = async (
  before: readonly SearchDocument[],
  more: readonly SearchDocument[],
  indexed: Indexed,
  pending: readonly SearchKind[],
): Promise<Finder> => {
  const rows = more.map((document, at) => rowOf(document, before.length + at));
  await indexed.index.addAllAsync(rows, { chunkSize: CHUNK });
  const documents = [...before, ...more];
  cutNames(more);
  return { ...findIn(documents, indexed, pending), and: (late) => added(documents, late, indexed, []) };
};

const findIn = (
  documents: readonly SearchDocument[],
  { index, vocabulary }: Indexed,
  pending: readonly SearchKind[],
): Searching => {
  const meaningOf = meaningsIn(vocabulary, pending.length === 0);
  const scoresOf = scorerOf(index, documents.length);
  const ranked = (query: string): readonly SearchDocument[] => {
    const terms = termsSought(query);
    if (terms.length === 0) return [];
    const { meanings, slips, phrase } = queriesOf(terms, meaningOf);
    const short = terms.every((term) => term.length < 3);
    const results = bestOf(scoresOf({ meanings, slips, short }), terms.length);
    const test = asksForTest(query) ? ASKED_FOR.test : 1;
    const sheet = asksForSheet(query) ? ASKED_FOR.sheet : 1;
    const weighed: { document: SearchDocument; weight: number; score: number; id: number }[] = [];
    results.forEach(({ id, score, met }, place) => {
      const document = documents[id];
      if (!document) return;
      const near = place < LOOKED_AT_TWICE ? closenessOf(namesOf(document), phrase) : 1;
      const asked = document.kind === 'investigation' ? test : document.kind === 'sheet' ? sheet : 1;
      const role = roleWeight[document.facets.role?.[0] ?? ''] ?? 1;
      const answered = (met / terms.length) ** 2;
      const kind = kindWeight[document.kind] * (1 + USUAL * Math.min(document.asked ?? 0, 6));
      weighed.push({ document, weight: Math.sqrt(score) * near * kind * asked * role * answered, score, id });
    });
    weighed.sort((a, b) => b.weight - a.weight || byScore(a, b));
    const found = weighed.map(({ document }) => document);
    // Who asks for a test of “leaky gut” is not led to one that should not be ordered first (REG-04).
    if (asksAboutLeakyGut(query)) found.sort((a, b) => Number(isAdvisedAgainst(a)) - Number(isAdvisedAgainst(b)));
    return found;
  };

  let last: { readonly query: string; readonly found: readonly SearchDocument[] } | undefined;
  const answering = (query: string): readonly SearchDocument[] => {
    if (query.trim() === '') return documents;
    if (last?.query !== query) last = { query, found: ranked(query) };
    return last.found;
  };
  const shownOf = ({ query, kind, facets }: Sought): readonly SearchDocument[] => {
    const all = answering(query);
    const narrowed = Object.keys(facets).length > 0;
    if (!kind && !narrowed) return all;
    return all.filter((document) => (!kind || document.kind === kind) && (!narrowed || meets(document, facets)));
  };

  const answer = (sought: Sought): SearchAnswer => {
    const terms = termsSought(sought.query);
    const shown = shownOf(sought);
    return {
      sought,
      words: tellingWords(sought.query).join(' '),
      explanation: asksAboutLeakyGut(sought.query),
      top: sought.query.trim() === '' ? [] : shown.slice(0, TOP).map((hit) => hitOf(hit, terms)),
      count: shown.length,
      pending,
    };
  };

  const find: Find = (sought) => {
    const terms = termsSought(sought.query);
    const all = answering(sought.query);
    const shown = shownOf(sought);
    const groups = searchKinds.flatMap((kind) => {
      const ofKind = shown.filter((document) => document.kind === kind);
      const hits = sought.kind ? ofKind : leading(ofKind, sought.query.trim() === '' ? 0 : listed[kind]);
      return hits.length > 0
        ? [{ kind, hits: hits.map((hit) => hitOf(hit, terms)), more: ofKind.length - hits.length }]
        : [];
    });
    const { kind } = sought;
    return {
      ...answer(sought),
      groups,
      counts: countsOf(all),
      facets: kind
        ? facetsShown(
            all.filter((document) => document.kind === kind),
            kind,
            sought.facets,
          )
        : [],
    };
  };
  return { answer, find };
};

/** Those that answer most of the question, in no order where there are few: a result that met one word of four is noise. */
const bestOf = (results: readonly Scored[], sought: number): readonly Scored[] => {
  let most = 0;
  let top = 0;
  for (const { met, score } of results) {
    most = Math.max(most, met);
    top = Math.max(top, score);
  }
  const enough = Math.min(most, Math.max(1, Math.ceil(sought * 0.6)));
  const best = results.filter(({ met, score }) => met >= enough && score >= top * 0.04);
  // Their order only says which of them are looked at twice.
  return best.length > LOOKED_AT_TWICE ? best.sort(byScore) : best;
};

/** Of two that are as good, the one that is listed first. */
const byScore = (a: Pick<Scored, 'score' | 'id'>, b: Pick<Scored, 'score' | 'id'>): number =>
  b.score - a.score || a.id - b.id;

const namesCut = new WeakMap<SearchDocument, readonly string[]>();

/** Its names as they are compared with what is typed, cut once. */
const namesOf = (document: SearchDocument): readonly string[] => {
  const known = namesCut.get(document);
  if (known) return known;
  const made = [document.title, ...(document.names ?? [])].map((name) => termsOf(name).join(' '));
  namesCut.set(document, made);
  return made;
};

/** A few at a time, after which the page goes on answering: at a letter they would all be cut together. */
const cutNames = (documents: readonly SearchDocument[]): void => {
  for (const document of documents.slice(0, CHUNK)) namesOf(document);
  if (documents.length > CHUNK) setTimeout(() => cutNames(documents.slice(CHUNK)));
};

/** How near what was typed is to one of the names; nearer, the more of the name was typed. */
const closenessOf = ([title = '', ...names]: readonly string[], phrase: string): number => {
  if (title === phrase) return closeness.exactTitle;
  let closest = nearTo(title, phrase, closeness.titleBegins);
  for (const name of names) {
    if (name === phrase) return closeness.exactName;
    closest = Math.max(closest, nearTo(name, phrase, closeness.nameBegins));
  }
  return closest;
};

const nearTo = (name: string, phrase: string, begins: number): number => {
  const share = phrase.length / name.length;
  if (name.startsWith(`${phrase} `)) return begins + 2 * share;
  if (name.startsWith(phrase)) return begins * 0.85 + 1.6 * share;
  return ` ${name} `.includes(` ${phrase} `) ? 1.4 + share : 1;
};

const countsOf = (documents: readonly SearchDocument[]): Readonly<Record<SearchKind, number>> => {
  const counts = Object.fromEntries(searchKinds.map((kind) => [kind, 0])) as Record<SearchKind, number>;
  for (const { kind } of documents) counts[kind] += 1;
  return counts;
};

const KEPT_FOR_THE_LAST = 3;

/** The first of them; where those advised against stand last and would all be cut off, a few of them are kept. */
const leading = (hits: readonly SearchDocument[], limit: number): readonly SearchDocument[] => {
  const first = hits.slice(0, limit);
  const last = hits.filter(isAdvisedAgainst).slice(0, Math.min(KEPT_FOR_THE_LAST, Math.max(0, limit - 1)));
  return first.some(isAdvisedAgainst) || last.length === 0 ? first : [...first.slice(0, limit - last.length), ...last];
};

const isAdvisedAgainst = ({ facets }: SearchDocument): boolean => facets.role?.[0] === 'not_recommended';
