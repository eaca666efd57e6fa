import type { Facts } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import type { FindingId, InvestigationId, RuleId } from './vocabulary';

/**
 * For each investigation, in how many of the patients alike it was asked for first, beyond what its place among what guidelines
 * ask for here already says: a share between about −1 and 1, fitted over published patients (`knowledge/precedents/first-tests.ts`).
 * `null` for a knowledge base that has none, and while nothing is present that somebody could be asked about. Cannot fail.
 */
export const askedFirst = (
  { firstTests, findings }: KnowledgeBase,
  { values }: Facts,
): ReadonlyMap<InvestigationId, number> | null => {
  if (!firstTests) return null;
  const present = Object.keys(firstTests.of).filter((finding) => values.get(finding) === true);
  if (!present.some((finding) => findings[finding]?.asked)) return null;
  const sums = [...firstTests.always];
  for (const finding of present)
    for (const [place, share] of (firstTests.of[finding] ?? []).entries()) sums[place] = (sums[place] ?? 0) + share;
  return new Map(firstTests.investigations.map((id, place) => [id, (sums[place] as number) / HUNDREDTHS]));
};

const HUNDREDTHS = 100;

/**
 * What it adds to such a share that these rules ask for the investigation: how much more often, or less, than another rule would in its
 * place. 0 for releases that do not say it. Cannot fail.
 */
export const askedFirstBy = (
  { firstTests }: KnowledgeBase,
  investigation: InvestigationId,
  asking: readonly { readonly id: RuleId }[],
): number => asking.reduce((sum, { id }) => sum + (firstTests?.askedBy?.[id]?.[investigation] ?? 0), 0) / HUNDREDTHS;

/** What of that which is present speaks for asking an investigation first, the most first, as shares. Cannot fail. */
export const whyAskedFirst = (
  { firstTests }: KnowledgeBase,
  { values }: Facts,
  investigation: InvestigationId,
): readonly { readonly finding: FindingId; readonly share: number }[] => {
  const place = firstTests?.investigations.indexOf(investigation) ?? -1;
  return Object.entries(firstTests?.of ?? {})
    .flatMap(([finding, shares]) => {
      const share = (shares[place] ?? 0) / HUNDREDTHS;
      return share > 0 && values.get(finding) === true ? [{ finding, share }] : [];
    })
    .sort((a, b) => b.share - a.share || (a.finding < b.finding ? -1 : 1));
};

/**
 * What the place of an investigation among those that guidelines ask for here is worth beside such a share, from `place` 0 on.
 * `null` for releases that do not say it. Cannot fail.
 */
export const worthOfPlace = ({ method: { asking } }: KnowledgeBase, place: number): number | null =>
  asking.usual ? asking.usual.askedAtAll + asking.usual.askedFirst * asking.placeShare ** place : null;
