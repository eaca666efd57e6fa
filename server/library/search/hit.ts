import type { InvestigationRole } from '@/engine';
import type { Specimen } from '../shown/schema';
import { headingFacet } from './facets';
import { hrefOf } from './href';
import type { SearchDocument, SearchHit } from './schema';
import { termsOf } from './words';

/** A document as it is listed; an investigation with the question it answers, when that is what was typed. */
export const hitOf = (document: SearchDocument, terms: readonly string[]): SearchHit => {
  const { kind, id, title, facets } = document;
  const heading = headingFacet[kind];
  const question = kind === 'investigation' ? closest(document, terms) : undefined;
  return {
    kind,
    id,
    href: hrefOf[kind](id),
    title,
    detail: question ?? document.detail,
    role: (facets.role?.[0] as InvestigationRole | undefined) ?? null,
    specimen: (facets.specimen?.[0] as Specimen | undefined) ?? null,
    under: (heading && facets[heading]?.[0]) ?? null,
  };
};

/** The question of an investigation that shares most with what is asked, when that is half of it or more. */
const closest = (document: SearchDocument, terms: readonly string[]): string | undefined => {
  if (terms.length < 2) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const { ask, words } of questionsOf(document)) {
    const shared = terms.reduce((sum, term) => sum + Number(words.has(term)), 0);
    if (shared > most) [best, most] = [ask, shared];
  }
  return most >= terms.length / 2 ? best : undefined;
};

interface QuestionTerms {
  readonly ask: string;
  readonly words: ReadonlySet<string>;
}

const questions = new WeakMap<SearchDocument, readonly QuestionTerms[]>();

const questionsOf = (document: SearchDocument): readonly QuestionTerms[] => {
  const known = questions.get(document);
  if (known) return known;
  const made = (document.asks ?? []).map((ask) => ({ ask, words: new Set(termsOf(ask)) }));
  questions.set(document, made);
  return made;
};
