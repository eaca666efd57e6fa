import type { EngineCondition } from '@/engine';
import type { Catalogue, Citation } from './schema';

// What is cited, as builds up to 2026.11.12 sent it: a browser may hold it still.

/** Which entries there are, their conditions say. */
export interface EarlierEvidence {
  /** By the source that an entry's id names. */
  readonly sources: Catalogue['evidence'];
  readonly others: Catalogue['evidence'];
}

/** Every measurement and every pre-test probability has its citation. */
export const earlierEvidence = (
  { sources, others }: EarlierEvidence,
  conditions: readonly EngineCondition[],
): Catalogue['evidence'] => {
  const evidence: Record<string, string | null> = {};
  for (const { factors, priors } of conditions)
    for (const { id } of [...factors, ...priors]) evidence[id] = sources[id.split('/')[2] ?? ''] ?? null;
  return Object.assign(evidence, others);
};

/** A source is called what it was called before; what that is stands where it is cited first. */
export const earlierCitations = (rules: Catalogue['rules']): Catalogue['rules'] => {
  const known = new Map<string, string>();
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => {
      if (!rule.asks?.citation) return [id, rule];
      const citation = rule.asks.citation as Citation;
      const short = citation.short || (known.get(citation.source) ?? '');
      known.set(citation.source, short);
      return [id, { ...rule, asks: { ...rule.asks, citation: { ...citation, short } } }];
    }),
  );
};
