import { ExternalLink } from 'lucide-react';
import type { Catalogue } from '@/server/library/schema';

interface EvidenceLinkProps {
  readonly catalogue: Catalogue;
  readonly id: string;
  /** The section of its page that the figure is worked out in; without it, the top. */
  readonly part?: string | undefined;
}

/** One step from a figure to its source. It opens beside the walk, so that nothing typed is left behind. */
export const EvidenceLink = ({ catalogue, id, part }: EvidenceLinkProps) => {
  const evidence = catalogue.evidence[id];
  if (evidence === undefined) return null;
  return (
    <a
      href={part ? `/evidence/${id}#${part}` : `/evidence/${id}`}
      target="_blank"
      rel="noopener"
      className="inline-flex items-center gap-1 text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {evidence ?? 'our estimate'}
      <ExternalLink aria-hidden="true" className="size-3" />
      <span className="sr-only">(opens in a new tab)</span>
    </a>
  );
};
