import type { CatalogueInvestigation } from '@/server/library/schema';
import { effectWords } from './session-words';

interface SpoilersProps {
  readonly investigation: CatalogueInvestigation;
  readonly ids: readonly string[];
  /** They hold; otherwise nobody has asked about them. */
  readonly now?: boolean;
}

/** What spoils a result: said at once where it holds now, in the fold where it only may. */
export const Spoilers = ({ investigation, ids, now = false }: SpoilersProps) =>
  ids.map((id) => {
    const spoiler = investigation.spoiledBy[id];
    return spoiler ? (
      <p key={id} className={now ? 'font-medium' : ''}>
        {now ? 'Now' : 'Ask first'}: {spoiler.statement} The result {effectWords[spoiler.effect]}.
      </p>
    ) : null;
  });
