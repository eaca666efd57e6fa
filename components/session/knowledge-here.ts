import type { Knowledge } from './knowledge-client';

interface Here {
  readonly digest: string;
  readonly knowledge: Knowledge;
}

// The page and what is drawn of it each load this module for themselves, and share the process.
const shared = globalThis as typeof globalThis & { zonulaKnowledge?: Here };

/** On the server, before a page is drawn that thinks: what a browser has to fetch stands in memory there. */
export const putKnowledgeHere = (digest: string, knowledge: Knowledge): void => {
  if (shared.zonulaKnowledge?.digest !== digest) shared.zonulaKnowledge = { digest, knowledge };
};

/** That release on the server; nothing in a browser, or where another one was put there. */
export const knowledgeHere = (digest: string): Knowledge | undefined =>
  shared.zonulaKnowledge?.digest === digest ? shared.zonulaKnowledge.knowledge : undefined;
